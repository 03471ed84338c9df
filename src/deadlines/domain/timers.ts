import { type DueDate } from '../../working-calendar/domain/due-date.js';
import { remindersBefore } from '../../working-calendar/domain/reminders.js';
import { type WorkingCalendar } from '../../working-calendar/domain/working-calendar.js';

/** A variable of the process that holds an instant of this deadline; the model's timer waits for it. */
export type DeadlineTimer =
  | { readonly variable: string; readonly at: 'OVERDUE' }
  | { readonly variable: string; readonly at: 'WORKING_DAYS_LEFT'; readonly workingDaysLeft: number }
  /** One timer that goes from moment to moment: each reminder, then the overdue one; never back to one told of. */
  | { readonly variable: string; readonly at: 'NEXT_MOMENT'; readonly workingDaysLeft: readonly number[] };

/** An instant at which people are told of a deadline. */
export interface DeadlineMoment {
  readonly at: Date;
  readonly overdue: boolean;
}

/** Where a timer waits that has nothing to wait for until its deadline moves again. */
export const NEVER = new Date('9999-12-31T00:00:00+08:00');

/**
 * The instants that the engine's timers wait for. A reminder that would lie on or before the start is put at the
 * overdue moment, where its worker finds nothing left to remind of. `toldAt` is when people were last told of it.
 * Beijing time; reminders at 09:00.
 */
export function timerInstants(
  calendar: WorkingCalendar,
  due: DueDate,
  timers: readonly DeadlineTimer[],
  toldAt: Date | null = null,
): Record<string, Date> {
  return Object.fromEntries(timers.map((timer) => [timer.variable, instantOf(calendar, due, timer, toldAt)]));
}

function instantOf(calendar: WorkingCalendar, due: DueDate, timer: DeadlineTimer, toldAt: Date | null): Date {
  if (timer.at === 'OVERDUE') return new Date(due.overdueAt);
  if (timer.at === 'NEXT_MOMENT') {
    const moments = momentsOf(calendar, due, timer.workingDaysLeft);
    return moments.find(({ at }) => toldAt === null || at > toldAt)?.at ?? NEVER;
  }
  return remindersOf(calendar, due, [timer.workingDaysLeft])[0] ?? new Date(due.overdueAt);
}

/** When to tell of a deadline, in their order: the reminders that lie after its start, then 00:00 after its last day. */
export function momentsOf(
  calendar: WorkingCalendar,
  due: DueDate,
  workingDaysLeft: readonly number[],
): readonly DeadlineMoment[] {
  const reminders = remindersOf(calendar, due, workingDaysLeft).map((at) => ({ at, overdue: false }));
  return [...reminders, { at: new Date(due.overdueAt), overdue: true }];
}

/**
 * The moment to tell of now: the latest that has come, unless people were told since. A date that moved to an earlier
 * day is caught up with, one that moved to a later day is told of anew, and nothing is told twice.
 */
export function momentToTell(
  moments: readonly DeadlineMoment[],
  toldAt: Date | null,
  now: Date,
): DeadlineMoment | undefined {
  const latest = moments.filter(({ at }) => at <= now).at(-1);
  return latest && (toldAt === null || latest.at > toldAt) ? latest : undefined;
}

function remindersOf(calendar: WorkingCalendar, due: DueDate, left: readonly number[]): Date[] {
  return remindersBefore(calendar, due, left).reminders.map(({ at }) => new Date(at));
}

/** The instants as they are kept, to see whether they have moved. */
export function armedInstants(instants: Readonly<Record<string, Date>>): Record<string, string> {
  return Object.fromEntries(Object.entries(instants).map(([variable, at]) => [variable, at.toISOString()]));
}
