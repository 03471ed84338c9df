import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, MoreThan, type SelectQueryBuilder } from 'typeorm';
import { type Tx } from '../database/index.js';
import { CaseFile } from './case-file.entity.js';
import { narrowed } from './case-conditions.repository.js';
import { CaseHistory } from './case-history.entity.js';
import { type CaseFilter } from './domain/case-filter.js';

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

@Injectable()
export class CaseFilesRepository {
  async insert(tx: Tx, row: CaseFile): Promise<void> {
    await tx.insert(CaseFile, row);
  }

  find(tx: Tx, id: string): Promise<CaseFile | null> {
    return tx.findOneBy(CaseFile, { id });
  }

  /** Locks the case for the rest of the transaction: commands on one case run one after another. */
  lock(tx: Tx, id: string): Promise<CaseFile | null> {
    return tx.findOne(CaseFile, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /**
   * Writes a change made on the given version, and its line of history, in one statement; answers false, and writes
   * neither, when another version is there.
   */
  async update(
    tx: Tx,
    { id, version }: Pick<CaseFile, 'id' | 'version'>,
    change: Partial<CaseFile>,
    line: Omit<CaseHistory, 'id' | 'caseId' | 'version'>,
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
      `WITH written AS (${update})
       INSERT INTO case_history (case_id, version, ${HISTORY_COLUMNS})
       SELECT id, version, ${places.join(', ')} FROM written RETURNING id`,
      [...given, ...values],
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
