import type { BeijingDate } from '../../shared/beijing-time.js';

/**
 * OPEN: waits for a person. COMPLETING: a command took it and the engine has not confirmed yet.
 * DONE: our command completed it. CANCELLED: the engine took it away (timer, return, end of the case).
 */
export const WORK_ITEM_STATES = ['OPEN', 'COMPLETING', 'DONE', 'CANCELLED'] as const;
export type WorkItemState = (typeof WORK_ITEM_STATES)[number];

/** What a person has to do with an item that they see. */
export const RELATIONS = [
  'HOLDER',
  'DELEGATE',
  'OWNER',
  'CANDIDATE',
  'CO_REVIEWER',
  'PRESIDER',
  'COPIED',
  'STARTED',
  'READER',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** When a task is due, as working-calendar/ computed it. */
export interface TaskDue {
  /** The first instant at which the task is late: 00:00 Beijing time after the due day, or the hour itself. */
  readonly dueAt: Date;
  readonly dueDate: BeijingDate;
  /** The date under the strict reading of the law, never later than `dueDate`. */
  readonly strictDate: BeijingDate;
  /** 暂定: the count crosses a year whose holidays are not announced yet. */
  readonly provisional: boolean;
  /** From here on the task counts as soon due; by default three calendar days before `dueAt`. */
  readonly soonFrom?: Date;
}

/** The limit of the case itself (办案期限), which ends whatever the task's own due date is. */
export interface CaseLimit {
  readonly overdueAt: Date;
  readonly dueDate: BeijingDate;
  readonly provisional: boolean;
}

/** What the inbox keeps of a case beside each of its tasks; cases/ provides it. */
export interface CaseSummary {
  readonly caseId: string;
  readonly agencyId: string;
  readonly caseNo: string | null;
  readonly caseKind: string;
  readonly cause: string;
  readonly partyName: string;
  /** Yuan with two decimals, e.g. `120000.00`. */
  readonly amount: string | null;
  readonly stage: string;
  readonly round: number;
  readonly handlingUnitId: string;
  readonly handlerIds: readonly string[];
  /** Null: the case's own agency. Another one under entrustment (SY-L2). */
  readonly reviewingAgencyId: string | null;
  readonly reviewingUnitId: string | null;
  readonly reviewerId: string | null;
  /** Null: the case's own agency. */
  readonly decidingAgencyId: string | null;
  /** Handled the case before, and may not review it (行政处罚法 58). */
  readonly formerHandlerIds?: readonly string[];
  /** Whose recusal was granted (行政处罚法 43). */
  readonly recusedIds?: readonly string[];
  /** By office whose holders are all among them, the role that acts in their place (行政处罚法 43). */
  readonly acting?: Readonly<Partial<Record<string, string>>>;
  /** Who takes part in a task without holding it (co-reviewers, the presider of a hearing), by task key. */
  readonly participants?: Readonly<Record<string, readonly string[]>>;
  /** To whom the case was copied (抄送). */
  readonly copiedToIds?: readonly string[];
  /** Who filed the case. */
  readonly startedBy?: string;
  /** Persons by seat, for steps that are theirs by name (a discussion's members, who presides): task key to person ids. */
  readonly seats?: Readonly<Record<string, readonly string[]>>;
  readonly dueDates: Readonly<Record<string, TaskDue>>;
}

/** One task of one case for people: the engine's user task with everything the inbox is asked for. */
export interface WorkItem {
  readonly id: string;
  readonly engineTaskId: string;
  readonly processInstanceId: string;
  readonly processKey: string;
  readonly taskKey: string;
  readonly formKey: string | null;
  readonly nameZh: string;
  /** The agency whose people do the task; under entrustment not the case's own. */
  readonly agencyId: string;
  readonly caseAgencyId: string;
  readonly candidateRole: string | null;
  /** The unit that holds the task; null: any person of the agency with the role. */
  readonly unitId: string | null;
  /** The very persons who may take it (the case's handlers); null: anyone of role, agency and unit. */
  readonly candidatePersonIds: readonly string[] | null;
  readonly assigneeId: string | null;
  readonly state: WorkItemState;
  readonly commandId: string | null;
  readonly dueAt: Date | null;
  readonly dueDate: BeijingDate | null;
  readonly dueStrictDate: BeijingDate | null;
  readonly provisional: boolean;
  readonly soonFrom: Date | null;
  readonly createdAt: Date;
  readonly claimedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly finishedBy: string | null;
  readonly caseId: string;
  readonly caseNo: string | null;
  readonly caseKind: string;
  readonly cause: string;
  readonly partyName: string;
  readonly amount: string | null;
  readonly stage: string;
  readonly round: number;
  readonly handlerIds: readonly string[];
  readonly reviewerId: string | null;
  /** Who may never do this task: recused, or, in a review, a handler of the case past or present. */
  readonly excludedIds: readonly string[];
  /** Who takes part in it without holding it. */
  readonly participantIds: readonly string[];
  readonly copiedToIds: readonly string[];
  readonly startedBy: string | null;
  /** To whom a return goes: who transferred or delegated it. */
  readonly passedOnBy: string | null;
  /** Delegated (委托): the assignee prepares it and gives it back, only `passedOnBy` completes it. */
  readonly delegated: boolean;
  /** In whose place it was done (代); null when the person acted for themselves. */
  readonly finishedFor: string | null;
}

/** An item as a list needs it: without what only engine and commands ask for. */
export type ListedItem = Omit<
  WorkItem,
  'engineTaskId' | 'processInstanceId' | 'caseAgencyId' | 'commandId' | 'soonFrom' | 'finishedBy'
>;
