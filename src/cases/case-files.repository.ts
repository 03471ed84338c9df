import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, MoreThan, type SelectQueryBuilder } from 'typeorm';
import { type RecordedChange } from '../changes/index.js';
import { forgetReads, type Tx } from '../database/index.js';
import { dueTasksOf, type DueTasks } from '../deadlines/index.js';
import { type CaseSummary } from '../inbox/index.js';
import { CaseFile } from './case-file.entity.js';
import { narrowed } from './case-conditions.repository.js';
import { CaseHistory } from './case-history.entity.js';
import { type CaseFilter } from './domain/case-filter.js';
import { type ProfileCaseCount } from './domain/profile-case-count.js';

/** Which cases, of which agencies, and where a page of the list goes on. */
export interface CaseListQuery extends CaseFilter {
  readonly agencyIds: readonly string[] | 'ALL';
  readonly after?: { readonly filedAt: Date; readonly id: string };
  readonly limit: number;
}

const HISTORY_COLUMNS = 'id, at, actor_id, actor_name, action, stage, command_id, facts';

function historyValues(line: Omit<CaseHistory, 'id' | 'caseId' | 'version'>): unknown[] {
  const { at, actorId, actorName, action, stage, commandId, facts } = line;
  return [randomUUID(), at, actorId, actorName, action, stage, commandId, JSON.stringify(facts)];
}

/** A case as the inbox shows it; `dueTasks` is still to be sorted by task. */
export type SummaryRow = Omit<CaseSummary, 'decidingAgencyId' | 'participants' | 'dueDates' | 'acting'> & {
  readonly reviewingAgencyId: string;
  readonly recusedIds: readonly string[];
  readonly coReviewerIds: readonly string[];
  readonly dueTasks: readonly DueTasks[];
};

const SUMMARY = `
  SELECT c.id AS "caseId", c.agency_id AS "agencyId", c.case_no AS "caseNo", c.kind AS "caseKind", c.cause,
         c.party->>'name' AS "partyName", c.amount, c.stage, c.round, c.handling_unit_id AS "handlingUnitId",
         c.handler_ids AS "handlerIds", c.reviewing_agency_id AS "reviewingAgencyId",
         c.reviewing_unit_id AS "reviewingUnitId", c.reviewer_id AS "reviewerId",
         c.former_handler_ids AS "formerHandlerIds", c.recused_ids AS "recusedIds",
         c.co_reviewer_ids AS "coReviewerIds", c.copied_to_ids AS "copiedToIds", c.filed_by AS "startedBy", c.seats,
         ${dueTasksOf('c.id')} AS "dueTasks"
    FROM case_file c WHERE c.id = $1`;

@Injectable()
export class CaseFilesRepository {
  async insert(tx: Tx, row: CaseFile): Promise<void> {
    await tx.insert(CaseFile, row);
  }

  find(tx: Tx, id: string): Promise<CaseFile | null> {
    return tx.findOneBy(CaseFile, { id });
  }

  /** What the inbox keeps of a case, with its open deadlines, in one statement. */
  async summary(tx: Tx, id: string): Promise<SummaryRow | undefined> {
    const rows = await tx.query<SummaryRow[]>(SUMMARY, [id]);
    return rows[0];
  }

  /** Locks the case for the rest of the transaction: commands on one case run one after another. */
  async lock(tx: Tx, id: string): Promise<CaseFile | null> {
    const row = await tx.findOne(CaseFile, { where: { id }, lock: { mode: 'pessimistic_write' } });
    // Read before the lock was granted, it may be what another command has changed since.
    forgetReads(tx);
    return row;
  }

  /**
   * Writes a change made on the given version and its line of history, and tells of it, in one statement; answers
   * false, and does nothing, when another version is there.
   */
  async update(
    tx: Tx,
    { id, version }: Pick<CaseFile, 'id' | 'version'>,
    change: Partial<CaseFile>,
    line: Omit<CaseHistory, 'id' | 'caseId' | 'version'>,
    changes: readonly RecordedChange[],
  ): Promise<boolean> {
    const [update, given] = tx
      .createQueryBuilder()
      .update(CaseFile)
      .set({ ...change, version: version + 1 })
      .where('id = :id AND version = :version', { id, version })
      .returning(['id', 'version'])
      .getQueryAndParameters() as [string, unknown[]];
    const values = historyValues(line);
    const places = values.map((_, index) => `$${given.length + index + 1}`);
    const written = await tx.query<unknown[]>(
      `WITH written AS (${update}),
       line AS (
         INSERT INTO case_history (case_id, version, ${HISTORY_COLUMNS})
         SELECT id, version, ${places.join(', ')} FROM written RETURNING id)
       SELECT record_changes($${given.length + values.length + 1}::jsonb) FROM line`,
      [...given, ...values, JSON.stringify(changes)],
    );
    return written.length === 1;
  }

  /** The first line of a case's history. */
  async addHistory(tx: Tx, line: Omit<CaseHistory, 'id'>): Promise<void> {
    const values = [line.caseId, line.version, ...historyValues(line)];
    await tx.query(
      `INSERT INTO case_history (case_id, version, ${HISTORY_COLUMNS})
       VALUES (${values.map((_, index) => `$${index + 1}`).join(', ')})`,
      values,
    );
  }

  historyAfter(tx: Tx, caseId: string, version: number): Promise<CaseHistory[]> {
    return tx.find(CaseHistory, {
      where: { caseId, version: MoreThan(version) },
      order: { version: 'ASC' },
      take: 50,
    });
  }

  history(tx: Tx, caseId: string): Promise<CaseHistory[]> {
    return tx.find(CaseHistory, { where: { caseId }, order: { at: 'ASC', version: 'ASC' } });
  }

  list(tx: Tx, query: CaseListQuery): Promise<CaseFile[]> {
    const rows = this.matching(tx, query);
    if (query.after) rows.andWhere('(c.filedAt, c.id) < (:filedAt, :id)', query.after);
    return rows.orderBy('c.filedAt', 'DESC').addOrderBy('c.id', 'DESC').limit(query.limit).getMany();
  }

  /** How many cases match, counted up to `most`: beyond it nobody reads the number and counting costs. */
  async count(tx: Tx, query: CaseListQuery, most: number): Promise<number> {
    const [sql, parameters] = this.matching(tx, query).select('1').limit(most).getQueryAndParameters();
    const rows = await tx.query<{ count: string }[]>(`SELECT count(*) FROM (${sql}) AS found`, parameters);
    return Number(rows[0]?.count);
  }

  private matching(tx: Tx, query: CaseListQuery): SelectQueryBuilder<CaseFile> {
    const rows = tx.createQueryBuilder(CaseFile, 'c').where('TRUE');
    if (query.agencyIds !== 'ALL') {
      const agencyIds = [...query.agencyIds];
      rows.andWhere('(c.agencyId IN (:...agencyIds) OR c.reviewingAgencyId IN (:...agencyIds))', {
        agencyIds,
      });
    }
    narrowed(rows, query);
    return rows;
  }

  /** How many cases of an agency were filed under each version of its rules, and how many of them are open. */
  async countByProfile(tx: Tx, agencyId: string): Promise<ProfileCaseCount[]> {
    return tx.query<ProfileCaseCount[]>(
      `SELECT profile_id AS "profileId", count(*)::int AS cases,
         (count(*) FILTER (WHERE closed_at IS NULL))::int AS open,
         COALESCE((array_agg(case_no ORDER BY filed_at DESC) FILTER (WHERE closed_at IS NULL))[1:20], '{}') AS "openFirst"
       FROM case_file WHERE agency_id = $1 GROUP BY profile_id`,
      [agencyId],
    );
  }

  /** Ids of cases that are not closed, ascending. */
  async openIds(tx: Tx, after: string | null, limit: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      'SELECT id FROM case_file WHERE closed_at IS NULL AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2',
      [after, limit],
    );
    return rows.map((row) => row.id);
  }

  findMany(tx: Tx, ids: readonly string[]): Promise<CaseFile[]> {
    return tx.find(CaseFile, { where: { id: In([...ids]) } });
  }
}
