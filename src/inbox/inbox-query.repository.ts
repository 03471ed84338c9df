import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../database/index.js';
import type { Taker } from './domain/audience.js';
import type { Cursor } from './domain/cursor.js';
import {
  COUNT_LIMIT,
  INBOX_VIEWS,
  type InboxCounts,
  type InboxFilter,
  type InboxView,
} from './domain/inbox-filter.js';
import type { WorkItem } from './domain/work-item.js';
import { afterCondition, Bindings, branchesOf, filterConditions } from './inbox-conditions.js';
import { WorkItemEntity } from './work-item.entity.js';
import { toWorkItem } from './work-item.repository.js';

export interface InboxPageQuery {
  readonly view: InboxView;
  readonly taker: Taker;
  readonly filter: InboxFilter;
  readonly after: Cursor | undefined;
  readonly limit: number;
  readonly now: Date;
}

/**
 * The inbox's lists. Each way in which an item can be mine is a branch that reads its own partial index in order and
 * stops at the page's size; the branches are merged. A closed case is in none of these indexes.
 */
@Injectable()
export class InboxQueryRepository {
  async page(tx: Tx, query: InboxPageQuery): Promise<WorkItem[]> {
    const to = new Bindings();
    const branches = branchesOf(query.view, query.taker, query.now, to);
    if (branches.length === 0) return [];
    const narrowed = `${filterConditions(query.filter, to)} ${afterCondition(query.view, query.after, to)}`;
    const limit = to.bind(query.limit);
    const [by, direction] = query.view === 'done' ? ['finished_at', 'DESC'] : ['sort_at', 'ASC'];
    const parts = branches.map(
      (branch) => `(SELECT w.id, w.${by} AS at FROM work_item w WHERE ${branch.where} ${narrowed}
        ORDER BY w.${by} ${direction}, w.id ${direction} LIMIT ${limit})`,
    );
    const found = await tx.query<{ id: string }[]>(
      `SELECT id FROM (${parts.join(' UNION ALL ')}) page
       ORDER BY at ${direction}, id ${direction} LIMIT ${limit}`,
      to.values,
    );
    return this.inOrder(
      tx,
      found.map((row) => row.id),
    );
  }

  /** Every view's size in one statement; each stops counting at COUNT_LIMIT. */
  async counts(tx: Tx, taker: Taker, now: Date): Promise<InboxCounts> {
    const to = new Bindings();
    const columns = INBOX_VIEWS.map((view) => {
      // The order is the index's own; without it the planner may prefer to read the whole table.
      const by = view === 'done' ? 'finished_at' : 'sort_at';
      const parts = branchesOf(view, taker, now, to).map(
        (branch) => `(SELECT 1 FROM work_item w WHERE ${branch.where} ORDER BY w.${by} LIMIT ${COUNT_LIMIT})`,
      );
      if (parts.length === 0) return `0 AS "${view}"`;
      return `(SELECT count(*)::int FROM (SELECT 1 FROM (${parts.join(' UNION ALL ')}) b LIMIT ${COUNT_LIMIT}) c)
        AS "${view}"`;
    });
    const rows = await tx.query<InboxCounts[]>(`SELECT ${columns.join(', ')}`, to.values);
    return rows[0] ?? { mine: 0, group: 0, soonDue: 0, overdue: 0, done: 0 };
  }

  private async inOrder(tx: Tx, ids: readonly string[]): Promise<WorkItem[]> {
    if (ids.length === 0) return [];
    const rows = await tx.findBy(WorkItemEntity, { id: In([...ids]) });
    const byId = new Map(rows.map((row) => [row.id, toWorkItem(row)]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}
