import { beijingInstant, beijingIso, type BeijingDate } from '../../shared/beijing-time.js';
import { addDays, requireCalendarDate } from './calendar-date.js';
import type { DueDate } from './due-date.js';
import type { DayReader, ProvisionalMark, WorkingCalendar } from './working-calendar.js';

/** A reminder: on this working day, `workingDaysLeft` working days still follow up to and with the due day. */
export interface Reminder {
  readonly workingDaysLeft: number;
  readonly date: BeijingDate;
  readonly at: string;
}

/**
 * When to remind before a due date: on the working day after which N working days are left, at the given Beijing
 * time. Days that a paused clock skips do not count as left. Reminders on or before the start day are left out.
 */
export function remindersBefore(
  calendar: WorkingCalendar,
  due: DueDate,
  workingDaysLeft: readonly number[],
  time = '09:00:00',
): { readonly reminders: readonly Reminder[] } & ProvisionalMark {
  return calendar.read((days) => ({
    reminders: [...workingDaysLeft]
      .sort((a, b) => b - a)
      .map((left) => ({ left, date: dateWithLeft(days, due, left) }))
      .filter(({ date }) => date > due.startDate)
      .map(({ left, date }) => ({
        workingDaysLeft: left,
        date,
        at: beijingIso(beijingInstant(date, time)),
      })),
  }));
}

function dateWithLeft(days: DayReader, due: DueDate, left: number): BeijingDate {
  if (due.unit === 'WORKING_DAY') {
    // The mark of the count belongs to its reminders too: look at the same days again.
    for (const { date } of due.counted) days.day(date);
    for (const { date, kind } of due.skipped) if (kind !== 'EXCLUDED') days.day(date);
    return due.counted.at(-1 - left)?.date ?? due.startDate;
  }
  let date = days.workingOnOrBefore(due.alarmDate ?? due.effectiveDate);
  for (let n = 0; n < left; n++) date = days.workingOnOrBefore(addDays(date, -1));
  return date;
}

/** Working days after `today` up to and with `dueDate`: 0 on the due day itself, negative once it is past. */
export function workingDaysLeft(
  calendar: WorkingCalendar,
  today: BeijingDate,
  dueDate: BeijingDate,
): { readonly workingDays: number } & ProvisionalMark {
  requireCalendarDate(today, 'today');
  requireCalendarDate(dueDate, 'dueDate');
  return calendar.read((days) => {
    const [from, to, sign] = today <= dueDate ? [today, dueDate, 1] : [dueDate, today, -1];
    let workingDays = 0;
    for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
      if (days.isWorking(date)) workingDays += sign;
    }
    return { workingDays };
  });
}

/** Whether an act at this instant is late; exactly at the last moment it is still in time (民法典 1259). */
export function isOverdue(due: Pick<DueDate, 'overdueAt'>, at: Date): boolean {
  return at.getTime() >= Date.parse(due.overdueAt);
}
