import { audienceOf, excludedFrom, shownTo } from './audience.js';
import type { CaseSummary, TaskDue, WorkItem } from './work-item.js';

/** An open user task of the engine, as much as the projection needs. */
export interface OpenEngineTask {
  readonly id: string;
  readonly taskDefinitionKey: string;
  readonly name: string;
  readonly formKey: string | null;
  readonly assignee: string | null;
  readonly candidateGroups: readonly string[];
  readonly createdAt: Date;
  readonly processDefinitionKey: string;
  readonly processInstanceId: string;
}

/** What became of the command that completes a task: from its outbox row. */
export type CommandOutcome = 'PENDING' | 'DELIVERED' | 'FAILED' | undefined;

/** The columns that follow from the case and may change while the task is open. */
export type CaseColumns = Omit<
  WorkItem,
  | 'id'
  | 'engineTaskId'
  | 'processInstanceId'
  | 'processKey'
  | 'taskKey'
  | 'formKey'
  | 'nameZh'
  | 'candidateRole'
  | 'assigneeId'
  | 'state'
  | 'commandId'
  | 'createdAt'
  | 'claimedAt'
  | 'finishedAt'
  | 'finishedBy'
  | 'finishedFor'
  | 'passedOnBy'
  | 'delegated'
> & { readonly audience: string | null; readonly sortAt: Date; readonly searchText: string };

/** What one refresh has to write. */
export interface ProjectionPlan {
  readonly add: readonly OpenEngineTask[];
  readonly done: readonly WorkItem[];
  readonly cancelled: readonly WorkItem[];
  readonly kept: readonly WorkItem[];
}

const END_OF_TIME = new Date('9999-12-31T00:00:00.000Z');
const SOON_MS = 3 * 24 * 3_600_000;

/**
 * Compares the engine's open tasks with the inbox's items. An item never opens again; one whose task is gone is DONE
 * when its command was delivered, waits while the command is under way (the relay asks the engine's history whether
 * it won), and is CANCELLED when no command of ours took it.
 */
export function planProjection(
  tasks: readonly OpenEngineTask[],
  items: readonly WorkItem[],
  outcomes: ReadonlyMap<string, CommandOutcome>,
): ProjectionPlan {
  const open = new Set(tasks.map((task) => task.id));
  const known = new Set(items.map((item) => item.engineTaskId));
  const live = items.filter((item) => item.state === 'OPEN' || item.state === 'COMPLETING');
  const fate = (item: WorkItem): 'kept' | 'done' | 'cancelled' => {
    if (open.has(item.engineTaskId)) return 'kept';
    if (item.state === 'OPEN' || item.commandId === null) return 'cancelled';
    const outcome = outcomes.get(item.commandId);
    if (outcome === 'PENDING') return 'kept';
    return outcome === 'FAILED' ? 'cancelled' : 'done';
  };
  return {
    add: tasks.filter((task) => !known.has(task.id)),
    done: live.filter((item) => fate(item) === 'done'),
    cancelled: live.filter((item) => fate(item) === 'cancelled'),
    kept: live.filter((item) => fate(item) === 'kept'),
  };
}

/** The task's candidate role: our models name exactly one group, and it is a role. */
export function candidateRoleOf(task: OpenEngineTask): string | null {
  return task.candidateGroups[0] ?? null;
}

/** Everything of an item that follows from its case. */
export function caseColumns(
  task: { readonly taskKey: string; readonly nameZh: string; readonly candidateRole: string | null },
  summary: CaseSummary,
): CaseColumns {
  const audience = audienceOf(task.candidateRole, summary);
  const due = summary.dueDates[task.taskKey];
  return {
    agencyId: audience.agencyId,
    caseAgencyId: summary.agencyId,
    unitId: audience.unitId,
    candidatePersonIds: audience.personIds,
    audience: task.candidateRole && shownTo(task.candidateRole, audience, summary),
    ...dueColumns(due),
    caseId: summary.caseId,
    caseNo: summary.caseNo,
    caseKind: summary.caseKind,
    cause: summary.cause,
    partyName: summary.partyName,
    amount: summary.amount,
    stage: summary.stage,
    round: summary.round,
    handlerIds: summary.handlerIds,
    reviewerId: summary.reviewerId,
    excludedIds: excludedFrom(task.candidateRole, summary),
    participantIds: summary.participants?.[task.taskKey] ?? [],
    copiedToIds: summary.copiedToIds ?? [],
    startedBy: summary.startedBy ?? null,
    searchText: [summary.caseNo, summary.partyName, summary.cause, task.nameZh]
      .filter((part) => part)
      .join(' ')
      .toLowerCase(),
  };
}

function dueColumns(
  due: TaskDue | undefined,
): Pick<CaseColumns, 'dueAt' | 'dueDate' | 'dueStrictDate' | 'provisional' | 'soonFrom' | 'sortAt'> {
  if (!due) {
    return {
      dueAt: null,
      dueDate: null,
      dueStrictDate: null,
      provisional: false,
      soonFrom: null,
      sortAt: END_OF_TIME,
    };
  }
  return {
    dueAt: due.dueAt,
    dueDate: due.dueDate,
    dueStrictDate: due.strictDate,
    provisional: due.provisional,
    soonFrom: due.soonFrom ?? new Date(due.dueAt.getTime() - SOON_MS),
    sortAt: due.dueAt,
  };
}
