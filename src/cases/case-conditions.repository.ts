import { type SelectQueryBuilder } from 'typeorm';
import { beijingInstant } from '../shared/beijing-time.js';
import { type CaseFile } from './case-file.entity.js';
import { likePattern, searchWords, type CaseFilter } from './domain/case-filter.js';

/** As src/database/sql/cases.sql indexes it. */
const SEARCH_TEXT = 'case_search_text(c.caseNo, c.cause, c.party)';
const ONE_DAY_MS = 86_400_000;

/** Conditions that compare one column with one value. */
const COMPARED: readonly [keyof CaseFilter, string][] = [
  ['agencyId', 'c.agencyId = :agencyId'],
  ['stage', 'c.stage = :stage'],
  ['kind', 'c.kind = :kind'],
  ['reviewerId', 'c.reviewerId = :reviewerId'],
  ['unitId', '(c.handlingUnitId = :unitId OR c.reviewingUnitId = :unitId)'],
  ['amountFrom', 'c.amount >= :amountFrom'],
  ['amountTo', 'c.amount <= :amountTo'],
  ['roundFrom', 'c.round >= :roundFrom'],
];

/** Adds every condition of the filter to a query on cases named `c`. */
export function narrowed(rows: SelectQueryBuilder<CaseFile>, filter: CaseFilter): void {
  for (const [name, condition] of COMPARED) {
    if (filter[name] !== undefined) rows.andWhere(condition, { [name]: filter[name] });
  }
  if (filter.handlerId !== undefined) {
    rows.andWhere('c.handlerIds @> ARRAY[:handlerId]::text[]', { handlerId: filter.handlerId });
  }
  if (filter.state) rows.andWhere(filter.state === 'OPEN' ? 'c.closedAt IS NULL' : 'c.closedAt IS NOT NULL');
  if (filter.filedFrom)
    rows.andWhere('c.filedAt >= :filedFrom', { filedFrom: beijingInstant(filter.filedFrom) });
  if (filter.filedTo) {
    const filedBefore = new Date(beijingInstant(filter.filedTo).getTime() + ONE_DAY_MS);
    rows.andWhere('c.filedAt < :filedBefore', { filedBefore });
  }
  if (filter.caseNo) contains(rows, 'lower(c.caseNo)', 'caseNo', filter.caseNo.toLowerCase());
  if (filter.cause) contains(rows, 'lower(c.cause)', 'cause', filter.cause.toLowerCase());
  if (filter.party) contains(rows, `lower(c.party->>'name')`, 'party', filter.party.toLowerCase());
  searchWords(filter.text ?? '').forEach((word, index) => contains(rows, SEARCH_TEXT, `word${index}`, word));
}

/**
 * A part of a text. Two characters are enough for the index of pairs, and it holds all three texts; what it finds is
 * then compared with the text in question. A single character is looked for in each row.
 */
function contains(rows: SelectQueryBuilder<CaseFile>, text: string, name: string, part: string): void {
  if ([...part].length > 1) {
    rows.andWhere(`text_pairs(${SEARCH_TEXT}) @> text_pairs(:${name})`, { [name]: part });
  }
  rows.andWhere(`${text} LIKE :${name}Like`, { [`${name}Like`]: likePattern(part) });
}
