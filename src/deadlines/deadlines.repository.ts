import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { forgetReads, readOnce, type Tx } from '../database/index.js';
import { Deadline } from './deadline.entity.js';

/** One open deadline as `dueTasksOf` tells of it. */
export interface DueTasks {
  readonly taskKeys: readonly string[];
  readonly dueAt: string;
  readonly dueDate: string;
  readonly strictDate: string;
  readonly provisional: boolean;
}

/** An expression for others' statements: the open deadlines of the case, soonest first, as JSON. */
export function dueTasksOf(caseId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('taskKeys', d.task_keys, 'dueAt', d.overdue_at,
      'dueDate', d.effective_date, 'strictDate', d.strict_date, 'provisional', d.provisional)
      ORDER BY d.overdue_at, d.name), '[]') FROM deadline d WHERE d.case_id = ${caseId} AND d.closed_at IS NULL)`;
}

@Injectable()
export class DeadlinesRepository {
  async insert(tx: Tx, deadline: Deadline): Promise<void> {
    await tx.insert(Deadline, deadline);
    forgetReads(tx);
  }

  async update(tx: Tx, id: string, change: Partial<Deadline>): Promise<void> {
    await tx.update(Deadline, { id }, change);
    forgetReads(tx);
  }

  /** At most one of a name is open. */
  async findOpen(tx: Tx, caseId: string, name: string): Promise<Deadline | null> {
    return (await this.openOfCase(tx, caseId)).find((each) => each.name === name) ?? null;
  }

  /** Read together, because whoever asks for one asks for more. */
  openOfCase(tx: Tx, caseId: string): Promise<readonly Deadline[]> {
    return readOnce(tx, `open deadlines ${caseId}`, () => this.openOf(tx, [caseId]));
  }

  openOf(tx: Tx, caseIds: readonly string[]): Promise<Deadline[]> {
    return tx.find(Deadline, {
      where: { caseId: In([...caseIds]), closedAt: IsNull() },
      order: { overdueAt: 'ASC', name: 'ASC' },
    });
  }

  allOf(tx: Tx, caseId: string): Promise<Deadline[]> {
    return tx.find(Deadline, { where: { caseId }, order: { openedAt: 'ASC', name: 'ASC' } });
  }

  /** Case numbers by id, for those who do not see the cases themselves. */
  async caseNumbers(tx: Tx, caseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; case_no: string }[]>(
      'SELECT id, case_no FROM case_file WHERE id = ANY($1)',
      [caseIds],
    );
    return new Map(rows.map(({ id, case_no: caseNo }) => [id, caseNo]));
  }

  /** Open deadlines in a stable order, locked, a page at a time: for the loading of a calendar year. */
  lockOpenPage(tx: Tx, after: string, limit: number): Promise<Deadline[]> {
    return tx
      .createQueryBuilder(Deadline, 'deadline')
      .where('deadline.closedAt IS NULL AND deadline.id > :after', { after })
      .orderBy('deadline.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
  }
}
