import { Injectable } from '@nestjs/common';
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
import type { CaseLimit, ListedItem } from './domain/work-item.js';
import { afterCondition, Bindings, branchesOf, filterConditions } from './inbox-conditions.js';
import './work-item.entity.js';

export interface InboxPageQuery {
  readonly view: InboxView;
  readonly taker: Taker;
  /** The people for whom the taker stands in today. */
  readonly principals?: readonly Taker[];
  readonly filter: InboxFilter;
  readonly after: Cursor | undefined;
  readonly limit: number;
  readonly now: Date;
}

/**
 * A listed item's fields, answered as one text of JSON: fifty rows of forty columns cost the driver more than the
 * query costs the database. Money stays text: a number of JSON is a float.
 */
const LISTED_COLUMNS = `w.id, w.process_key AS "processKey", w.task_key AS "taskKey", w.form_key AS "formKey",
  w.name_zh AS "nameZh", w.agency_id AS "agencyId", w.candidate_role AS "candidateRole", w.unit_id AS "unitId",
  w.candidate_person_ids AS "candidatePersonIds", w.assignee_id AS "assigneeId", w.state, w.due_at AS "dueAt",
  w.due_date AS "dueDate", w.due_strict_date AS "dueStrictDate", w.provisional, w.created_at AS "createdAt",
  w.claimed_at AS "claimedAt", w.finished_at AS "finishedAt", w.case_id AS "caseId", w.case_no AS "caseNo",
  w.case_kind AS "caseKind", w.cause, w.party_name AS "partyName", w.amount::text, w.round,
  w.handler_ids AS "handlerIds", w.reviewer_id AS "reviewerId", w.excluded_ids AS "excludedIds",
  w.participant_ids AS "participantIds", w.copied_to_ids AS "copiedToIds", w.started_by AS "startedBy",
  w.passed_on_by AS "passedOnBy", w.delegated, w.finished_for AS "finishedFor"`;

/** The instants of an item, which JSON has as texts. */
const INSTANTS = ['dueAt', 'createdAt', 'claimedAt', 'finishedAt'] as const;
type ListedRow = Omit<ListedItem, (typeof INSTANTS)[number]> &
  Record<(typeof INSTANTS)[number], string | null>;

/**
 * The inbox's lists. Each way in which an item can be mine is a branch that reads its own partial index in order and
 * stops at the page's size; the branches are merged. A closed case is in none of these indexes.
 */
@Injectable()
export class InboxQueryRepository {
  async page(tx: Tx, query: InboxPageQuery): Promise<ListedItem[]> {
    const to = new Bindings();
    const branches = branchesOf(query.view, query.taker, query.now, to, query.principals);
    if (branches.length === 0) return [];
    const narrowed = `${filterConditions(query.filter, to)} ${afterCondition(query.view, query.after, to)}`;
    const limit = to.bind(query.limit);
    const [by, direction] = query.view === 'done' ? ['finished_at', 'DESC'] : ['sort_at', 'ASC'];
    const parts = branches.map(
      (branch) => `(SELECT w.id, w.${by} AS at FROM work_item w WHERE ${branch.where} ${narrowed}
        ORDER BY w.${by} ${direction}, w.id ${direction} LIMIT ${limit})`,
    );
    // A finished task keeps the stage in which it was; whoever looks back wants to know where the case stands.
    const [stage, ofCase] =
      query.view === 'done'
        ? ['COALESCE(c.stage, w.stage) AS stage', 'LEFT JOIN case_file c ON c.id = w.case_id']
        : ['w.stage', ''];
    const [answer] = await tx.query<{ items: ListedRow[] | null }[]>(
      `SELECT json_agg(listed) AS items FROM (SELECT ${LISTED_COLUMNS}, ${stage}
         FROM (SELECT id FROM (${parts.join(unionOf(query.principals ?? []))}) branches
           ORDER BY at ${direction}, id ${direction} LIMIT ${limit}) page JOIN work_item w USING (id) ${ofCase}
         ORDER BY w.${by} ${direction}, w.id ${direction}) listed`,
      to.values,
    );
    return (answer?.items ?? []).map(toListedItem);
  }

  /** The running limits of these cases, by case; most of a page's tasks are of different ones. */
  async caseLimits(tx: Tx, caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseLimit>> {
    const rows = await tx.query<(CaseLimit & { caseId: string })[]>(
      `SELECT d.case_id AS "caseId", d.overdue_at AS "overdueAt", d.effective_date::text AS "dueDate", d.provisional
       FROM deadline d WHERE d.case_id = ANY($1::uuid[]) AND d.name = 'CASE_LIMIT' AND d.closed_at IS NULL`,
      [caseIds],
    );
    return new Map(rows.map(({ caseId, ...limit }) => [caseId, limit]));
  }

  /** Every view's size in one statement; each stops counting at COUNT_LIMIT. */
  async counts(tx: Tx, taker: Taker, now: Date, principals: readonly Taker[] = []): Promise<InboxCounts> {
    const to = new Bindings();
    const columns = INBOX_VIEWS.map((view) => {
      // The order is the index's own; without it the planner may prefer to read the whole table.
      const by = view === 'done' ? 'finished_at' : 'sort_at';
      const parts = branchesOf(view, taker, now, to, principals).map(
        (branch) =>
          `(SELECT ${principals.length > 0 ? 'w.id' : '1'} FROM work_item w WHERE ${branch.where} ORDER BY w.${by} LIMIT ${COUNT_LIMIT})`,
      );
      if (parts.length === 0) return `0 AS "${view}"`;
      return `(SELECT count(*)::int FROM (SELECT 1 FROM (${parts.join(unionOf(principals))}) b LIMIT ${COUNT_LIMIT}) c)
        AS "${view}"`;
    });
    const rows = await tx.query<InboxCounts[]>(`SELECT ${columns.join(', ')}`, to.values);
    return rows[0] ?? { mine: 0, group: 0, soonDue: 0, overdue: 0, done: 0, copied: 0, started: 0 };
  }
}

/** Two people's branches may hold the same item; without anybody to stand in for there is nothing to weed out. */
function unionOf(principals: readonly unknown[]): string {
  return principals.length > 0 ? ' UNION ' : ' UNION ALL ';
}

function toListedItem(row: ListedRow): ListedItem {
  const item: Record<string, unknown> = row;
  for (const name of INSTANTS) {
    const text = row[name];
    if (text !== null) item[name] = new Date(text);
  }
  return item as unknown as ListedItem;
}
