import { type BeijingDate } from '../../shared/beijing-time.js';

/** Everything the list of cases can be narrowed by; all conditions hold at once. */
export interface CaseFilter {
  readonly agencyId?: string;
  readonly stage?: string;
  readonly kind?: string;
  readonly caseNo?: string;
  readonly cause?: string;
  readonly party?: string;
  readonly handlerId?: string;
  readonly reviewerId?: string;
  /** The handling or the reviewing unit. */
  readonly unitId?: string;
  /** Yuan, both included. */
  readonly amountFrom?: string;
  readonly amountTo?: string;
  /** Beijing dates of the filing, both included. */
  readonly filedFrom?: BeijingDate;
  readonly filedTo?: BeijingDate;
  readonly state?: CaseState;
  /** Review rounds begun, at least. */
  readonly roundFrom?: number;
  /** Words that must all occur in case number, cause or name of the party. */
  readonly text?: string;
}

export const CASE_STATES = ['OPEN', 'CLOSED'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** What the list can be asked for by name, as a saved view keeps it. */
export const CASE_FILTER_NAMES = [
  'agencyId',
  'stage',
  'kind',
  'caseNo',
  'cause',
  'party',
  'handlerId',
  'reviewerId',
  'unitId',
  'amountFrom',
  'amountTo',
  'filedFrom',
  'filedTo',
  'state',
  'roundFrom',
  'text',
] as const satisfies readonly (keyof CaseFilter)[];

const MOST_WORDS = 8;

/** The words of a search, in lower case as the search text is; more than eight nobody means. */
export function searchWords(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS);
}

/** A text as part of a LIKE pattern, where its own % and _ are letters. */
export function likePattern(text: string): string {
  return `%${text.replace(/[%_\\]/g, '\\$&')}%`;
}
