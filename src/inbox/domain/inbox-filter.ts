import type { BeijingDate } from '../../shared/beijing-time.js';

/** mine: assigned to me, or offered to me by name. group: offered to a group of mine. The rest are cuts of both. */
export const INBOX_VIEWS = ['mine', 'group', 'soonDue', 'overdue', 'done'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

/** Everything a list can be narrowed by; all conditions hold at once. */
export interface InboxFilter {
  readonly caseId?: string;
  readonly caseKind?: string;
  readonly caseNo?: string;
  readonly party?: string;
  readonly cause?: string;
  readonly amountFrom?: string;
  readonly amountTo?: string;
  readonly handlerId?: string;
  readonly reviewerId?: string;
  readonly taskKey?: string;
  /** Beijing dates, both included. */
  readonly dueFrom?: BeijingDate;
  readonly dueTo?: BeijingDate;
  /** Words that must all occur in case number, party, cause or task name. */
  readonly text?: string;
}

/** Open items per view; `capped` views have at least `limit`. */
export interface InboxCounts {
  readonly mine: number;
  readonly group: number;
  readonly soonDue: number;
  readonly overdue: number;
  readonly done: number;
}

/** Counting stops here: nobody reads a longer number, and it keeps the query cheap. */
export const COUNT_LIMIT = 1_000;
