import type { BeijingDate } from '../../shared/beijing-time.js';

/**
 * mine: assigned to me, offered to me by name, or one I take part in as co-reviewer. group: offered to a group of mine.
 * soonDue and overdue are cuts of both. done: what I finished. copied: open tasks of cases copied to me (抄送), to look
 * at. started: open tasks of cases I filed.
 */
export const INBOX_VIEWS = ['mine', 'group', 'soonDue', 'overdue', 'done', 'copied', 'started'] as const;
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
  readonly stage?: string;
  /** Beijing dates, both included. */
  readonly dueFrom?: BeijingDate;
  readonly dueTo?: BeijingDate;
  /** Words that must all occur in case number, party, cause or task name. */
  readonly text?: string;
}

/** What a list can be asked for by name, as a saved view keeps it. */
export const INBOX_FILTER_NAMES = [
  'view',
  'caseId',
  'caseKind',
  'caseNo',
  'party',
  'cause',
  'amountFrom',
  'amountTo',
  'handlerId',
  'reviewerId',
  'taskKey',
  'stage',
  'dueFrom',
  'dueTo',
  'text',
] as const satisfies readonly (keyof InboxFilter | 'view')[];

/** Open items per view; `capped` views have at least `limit`. */
export interface InboxCounts {
  readonly mine: number;
  readonly group: number;
  readonly soonDue: number;
  readonly overdue: number;
  readonly done: number;
  readonly copied: number;
  readonly started: number;
}

/** Counting stops here: nobody reads a longer number, and it keeps the query cheap. */
export const COUNT_LIMIT = 1_000;
