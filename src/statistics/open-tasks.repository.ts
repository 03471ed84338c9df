import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import {
  NOBODY,
  type OpenTask,
  type TaskCounts,
  type TaskDue,
  type TaskFilter,
  type TaskPosition,
  type Week,
} from './domain/open-tasks.js';
import { type Reach } from './domain/reach.js';

export interface TaskQuestion {
  readonly filter: TaskFilter;
  readonly reach: Reach;
  readonly now: Date;
  readonly week: Week;
}

const FROM = `FROM work_item w JOIN case_file c ON c.id = w.case_id
  LEFT JOIN person p ON p.id::text = w.assignee_id`;
const UNIT = 'COALESCE(w.unit_id, p.unit_id::text)';
const BY = {
  UNIT: `COALESCE(${UNIT}, '')`,
  PERSON: `COALESCE(w.assignee_id, '${NOBODY}')`,
  NONE: `''`,
} as const;

/** Open tasks of the offices within reach: what one number counts is what its list shows. */
@Injectable()
export class OpenTasksRepository {
  async counted(
    tx: Tx,
    question: TaskQuestion,
    by: keyof typeof BY,
  ): Promise<(TaskCounts & { key: string })[]> {
    const values: unknown[] = [];
    const where = conditions(question, values);
    const count = (due: TaskDue): string => `(count(*) FILTER (WHERE ${dueIs(due, question, values)}))::int`;
    return tx.query<(TaskCounts & { key: string })[]>(
      `SELECT ${BY[by]} AS key, ${count('ALL')} AS open, ${count('THIS_WEEK')} AS "dueThisWeek",
         ${count('OVERDUE')} AS overdue ${FROM} WHERE ${where} GROUP BY 1`,
      values,
    );
  }

  /** Soonest due first. */
  async page(
    tx: Tx,
    question: TaskQuestion,
    due: TaskDue,
    { after, limit }: { readonly after?: TaskPosition; readonly limit: number },
  ): Promise<OpenTask[]> {
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const where = `${conditions(question, values)} AND ${dueIs(due, question, values)}`;
    const overdue = dueIs('OVERDUE', question, values);
    const behind = after
      ? `AND (w.sort_at, w.id) > (${bind(after.sortAt)}::timestamptz, ${bind(after.taskId)}::uuid)`
      : '';
    return tx.query<OpenTask[]>(
      `SELECT w.id AS "taskId", w.task_key AS "taskKey", w.name_zh AS "nameZh", w.case_id AS "caseId",
         w.case_no AS "caseNo", w.case_kind AS kind, w.cause, w.stage, w.round, p.name AS holder,
         u.name AS "unitName", w.due_date::text AS "dueDate", w.provisional, COALESCE(${overdue}, false) AS overdue,
         w.sort_at AS "sortAt"
       ${FROM} LEFT JOIN unit u ON u.id::text = ${UNIT}
       WHERE ${where} ${behind} ORDER BY w.sort_at, w.id LIMIT ${bind(limit)}`,
      values,
    );
  }
}

function dueIs(due: TaskDue, { now, week }: TaskQuestion, values: unknown[]): string {
  if (due === 'ALL') return 'true';
  const at = `$${values.push(now)}`;
  if (due === 'OVERDUE') return `w.due_at <= ${at}`;
  return `w.due_at > ${at} AND w.due_date <= $${values.push(week.to)}::date`;
}

function conditions({ filter, reach }: TaskQuestion, values: unknown[]): string {
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const agency = (id: string): string => {
    const name = bind(id);
    return `(w.agency_id = ${name} OR w.case_agency_id = ${name})`;
  };
  const mine = (id: string): string => {
    const name = bind(id);
    return `(w.assignee_id = ${name} OR w.handler_ids @> ARRAY[${name}]::text[] OR w.reviewer_id = ${name})`;
  };
  const held = (id: string): string =>
    id === NOBODY ? 'w.assignee_id IS NULL' : `w.assignee_id = ${bind(id)}`;
  return [
    `w.state = 'OPEN'`,
    ...(reach.agencyId === null ? [] : [agency(reach.agencyId)]),
    ...(reach.unitId === null ? [] : [`c.handling_unit_id = ${bind(reach.unitId)}`]),
    ...(reach.personId === null ? [] : [mine(reach.personId)]),
    ...(filter.agencyId === undefined ? [] : [`w.agency_id = ${bind(filter.agencyId)}`]),
    ...(filter.unitId === undefined ? [] : [`${UNIT} = ${bind(filter.unitId)}`]),
    ...(filter.personId === undefined ? [] : [held(filter.personId)]),
    ...(filter.kind === undefined ? [] : [`w.case_kind = ${bind(filter.kind)}`]),
  ].join(' AND ');
}
