import type { BeijingDate } from '../../shared/beijing-time.js';
import { addDays, requireCalendarDate } from './calendar-date.js';
import type { CalendarDay, ProvisionalMark, WorkingCalendar } from './working-calendar.js';

/** What a Beijing date is: working or off, under which name, and whether that is provisional. */
export function dayOn(calendar: WorkingCalendar, date: BeijingDate): CalendarDay & ProvisionalMark {
  requireCalendarDate(date, 'date');
  return calendar.read((days) => days.day(date));
}

/** The first working day after a date. */
export function nextWorkingDay(
  calendar: WorkingCalendar,
  date: BeijingDate,
): { readonly date: BeijingDate } & ProvisionalMark {
  requireCalendarDate(date, 'date');
  return calendar.read((days) => ({ date: days.workingOnOrAfter(addDays(date, 1)) }));
}

/** The last working day before a date. */
export function previousWorkingDay(
  calendar: WorkingCalendar,
  date: BeijingDate,
): { readonly date: BeijingDate } & ProvisionalMark {
  requireCalendarDate(date, 'date');
  return calendar.read((days) => ({ date: days.workingOnOrBefore(addDays(date, -1)) }));
}
