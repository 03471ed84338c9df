import { weekdayOf } from '../../src/working-calendar/domain/calendar-date.js';
import { OFFICIAL_YEAR_2025 } from '../../src/working-calendar/domain/official-years/2025.js';
import { OFFICIAL_YEAR_2026 } from '../../src/working-calendar/domain/official-years/2026.js';
import { WorkingCalendar } from '../../src/working-calendar/domain/working-calendar.js';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The official years 2025 and 2026; 2027 is not loaded. */
export const CALENDAR = new WorkingCalendar([OFFICIAL_YEAR_2025, OFFICIAL_YEAR_2026]);

/** `Wed 2026-09-23`: a date written by hand with its weekday, so that a slip of the pen fails the test. */
export function on(named: string): string {
  const [weekday, date] = named.split(' ') as [string, string];
  const real = WEEKDAYS[weekdayOf(date)];
  if (real !== weekday) throw new Error(`${date} is a ${real}`);
  return date;
}
