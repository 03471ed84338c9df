import type { Cursor } from './domain/cursor.js';
import { groupsOf, type Taker } from './domain/audience.js';
import type { InboxFilter, InboxView } from './domain/inbox-filter.js';

/** Collects the values of one statement: `bind(value)` answers its placeholder. */
export class Bindings {
  readonly values: unknown[] = [];

  bind(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

/** One way in which an item can be the person's: a condition that one index answers. */
export interface Branch {
  readonly where: string;
}

/** soonFrom is at most this long before the due instant (three working days over the longest holiday). */
const SOON_AT_MOST = `interval '31 days'`;

/**
 * The branches of a view. A person's own never overlap; those of the people for whom they stand in may, and are
 * counted once. Empty when the person belongs to no group.
 */
export function branchesOf(
  view: InboxView,
  taker: Taker,
  now: Date,
  to: Bindings,
  principals: readonly Taker[] = [],
): Branch[] {
  return [...ownBranches(view, taker, now, to), ...standInBranches(view, taker, now, to, principals)];
}

/** What comes to a person in place of others (代行): their tasks, but for those the person may not do. */
function standInBranches(
  view: InboxView,
  taker: Taker,
  now: Date,
  to: Bindings,
  principals: readonly Taker[],
): Branch[] {
  if (view === 'done' || view === 'copied' || view === 'started') return [];
  return principals.flatMap((principal) =>
    ownBranches(view, principal, now, to).map(({ where }) => ({
      where: `${where} AND w.candidate_role = ANY(${to.bind([...principal.roles])}::text[])
        AND NOT (w.excluded_ids @> ARRAY[${to.bind(taker.personId)}::text])`,
    })),
  );
}

function ownBranches(view: InboxView, taker: Taker, now: Date, to: Bindings): Branch[] {
  const person = (): string => `${to.bind(taker.personId)}::text`;
  if (view === 'done') return [{ where: `w.finished_by = ${person()}` }];
  if (view === 'started') return [{ where: `w.state = 'OPEN' AND w.started_by = ${person()}` }];
  if (view === 'copied')
    return [
      { where: `w.state = 'OPEN' AND w.copied_to_ids <> '{}' AND w.copied_to_ids @> ARRAY[${person()}]` },
    ];
  const when = dueCut(view, now, to);
  const branches: Branch[] = [];
  if (view !== 'group') {
    branches.push({ where: `w.state = 'OPEN' AND w.assignee_id = ${person()} ${when}` });
    branches.push({
      where: `w.state = 'OPEN' AND w.assignee_id IS NULL AND w.candidate_person_ids @> ARRAY[${person()}]
        AND w.agency_id = ${to.bind(taker.agencyId)} AND w.candidate_role = ANY(${to.bind([...taker.roles])}::text[])
        ${when}`,
    });
  }
  if (view !== 'group') {
    branches.push({
      where: `w.state = 'OPEN' AND w.participant_ids <> '{}' AND w.participant_ids @> ARRAY[${person()}]
        AND w.assignee_id IS DISTINCT FROM ${person()} ${when}`,
    });
  }
  if (view !== 'group') {
    branches.push({ where: `w.state = 'OPEN' AND w.delegated AND w.passed_on_by = ${person()} ${when}` });
  }
  if (view === 'mine') return branches;
  for (const group of groupsOf(taker)) {
    branches.push({
      where: `w.state = 'OPEN' AND w.assignee_id IS NULL AND w.candidate_person_ids IS NULL
        AND w.audience = ${to.bind(group)} AND NOT (w.excluded_ids @> ARRAY[${person()}]) ${when}`,
    });
  }
  return branches;
}

function dueCut(view: InboxView, now: Date, to: Bindings): string {
  if (view !== 'overdue' && view !== 'soonDue') return '';
  const at = `${to.bind(now)}::timestamptz`;
  if (view === 'overdue') return `AND w.sort_at <= ${at}`;
  return `AND w.sort_at > ${at} AND w.sort_at < ${at} + ${SOON_AT_MOST} AND w.soon_from <= ${at}`;
}

/** The filter's conditions, each beginning with AND. */
export function filterConditions(filter: InboxFilter, to: Bindings): string {
  const all: string[] = [];
  const equal = (column: string, value: string | undefined): void => {
    if (value !== undefined) all.push(`AND ${column} = ${to.bind(value)}`);
  };
  const contains = (column: string, value: string | undefined): void => {
    if (value !== undefined) all.push(`AND strpos(${column}, ${to.bind(value.toLowerCase())}) > 0`);
  };
  equal('w.case_id', filter.caseId);
  equal('w.case_kind', filter.caseKind);
  equal('w.task_key', filter.taskKey);
  equal('w.stage', filter.stage);
  equal('w.reviewer_id', filter.reviewerId);
  contains('lower(w.case_no)', filter.caseNo);
  contains('lower(w.party_name)', filter.party);
  contains('lower(w.cause)', filter.cause);
  if (filter.handlerId) all.push(`AND w.handler_ids @> ARRAY[${to.bind(filter.handlerId)}::text]`);
  if (filter.amountFrom) all.push(`AND w.amount >= ${to.bind(filter.amountFrom)}`);
  if (filter.amountTo) all.push(`AND w.amount <= ${to.bind(filter.amountTo)}`);
  if (filter.dueFrom) all.push(`AND w.due_date >= ${to.bind(filter.dueFrom)}`);
  if (filter.dueTo) all.push(`AND w.due_date <= ${to.bind(filter.dueTo)}`);
  for (const word of wordsOf(filter.text)) contains('w.search_text', word);
  return all.join(' ');
}

/** The condition that goes on after a page; open views ascend by due instant, `done` descends by its end. */
export function afterCondition(view: InboxView, after: Cursor | undefined, to: Bindings): string {
  if (!after) return '';
  const row = `(${to.bind(after.at)}::timestamptz, ${to.bind(after.id)}::uuid)`;
  return view === 'done' ? `AND (w.finished_at, w.id) < ${row}` : `AND (w.sort_at, w.id) > ${row}`;
}

function wordsOf(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter((word) => word.length > 0);
}
