import { type BeijingDate } from '../../shared/beijing-time.js';
import { addDays, daysBetween } from '../../working-calendar/domain/calendar-date.js';

/** How near the end of an open task is. */
export const TASK_DUES = ['ALL', 'THIS_WEEK', 'OVERDUE'] as const;
export type TaskDue = (typeof TASK_DUES)[number];

/** Which open tasks are counted; everything given must hold. */
export interface TaskFilter {
  readonly agencyId?: string;
  /** The unit in whose hands the task lies. */
  readonly unitId?: string;
  /** Who holds it; `NONE`: nobody yet. */
  readonly personId?: string;
  readonly kind?: string;
}

export const NOBODY = 'NONE';

export interface Week {
  readonly from: BeijingDate;
  readonly to: BeijingDate;
}

const A_MONDAY = '2024-01-01';

/** Monday to Sunday around a day, as offices count weeks. */
export function weekOf(day: BeijingDate): Week {
  const sinceMonday = ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
  const from = addDays(day, -sinceMonday);
  return { from, to: addDays(from, 6) };
}

/** What a unit or a person has open, of that due up to Sunday and not past, and past. */
export interface TaskCounts {
  readonly open: number;
  readonly dueThisWeek: number;
  readonly overdue: number;
}

export interface TaskGroup extends TaskCounts {
  readonly key: string;
  readonly label: string;
}

/** One open task; nothing of the party is told, who may be a minor (TC-13). */
export interface OpenTask {
  readonly taskId: string;
  readonly taskKey: string;
  readonly nameZh: string;
  readonly caseId: string;
  readonly caseNo: string | null;
  readonly kind: string;
  readonly cause: string;
  readonly stage: string;
  readonly round: number;
  readonly holder: string | null;
  readonly unitName: string | null;
  readonly dueDate: string | null;
  readonly provisional: boolean;
  readonly overdue: boolean;
  /** Where a page goes on. */
  readonly sortAt: Date;
}

export interface TaskPosition {
  readonly sortAt: string;
  readonly taskId: string;
}
