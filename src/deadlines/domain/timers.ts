import { type DueDate } from '../../working-calendar/domain/due-date.js';
import { remindersBefore } from '../../working-calendar/domain/reminders.js';
import { type WorkingCalendar } from '../../working-calendar/domain/working-calendar.js';

/** A variable of the process that holds an instant of this deadline; the model's timer waits for it. */
export type DeadlineTimer =
  | { readonly variable: string; readonly at: 'OVERDUE' }
  | { readonly variable: string; readonly at: 'WORKING_DAYS_LEFT'; readonly workingDaysLeft: number };

/**
 * The instants that the engine's timers wait for. A reminder that would lie on or before the start is put at the
 * overdue moment, where its worker finds nothing left to remind of. Beijing time; reminders at 09:00.
 */
export function timerInstants(
  calendar: WorkingCalendar,
  due: DueDate,
  timers: readonly DeadlineTimer[],
): Record<string, Date> {
  const overdueAt = new Date(due.overdueAt);
  const lefts = timers.flatMap((timer) => (timer.at === 'WORKING_DAYS_LEFT' ? [timer.workingDaysLeft] : []));
  const { reminders } = remindersBefore(calendar, due, lefts);
  return Object.fromEntries(
    timers.map((timer) => {
      if (timer.at === 'OVERDUE') return [timer.variable, overdueAt];
      const reminder = reminders.find((each) => each.workingDaysLeft === timer.workingDaysLeft);
      return [timer.variable, reminder ? new Date(reminder.at) : overdueAt];
    }),
  );
}
