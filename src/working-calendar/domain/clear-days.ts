import type { BeijingDate } from '../../shared/beijing-time.js';
import { addDays, datesFromTo, requireCalendarDate } from './calendar-date.js';
import { periodNumberInvalid } from './period.errors.js';
import type { ProvisionalMark, WorkingCalendar } from './working-calendar.js';

/** Whether enough whole working days lie between service and the event. */
export interface ClearDaysCheck extends ProvisionalMark {
  readonly enough: boolean;
  /** The working days that lie whole between the two dates. */
  readonly clearDays: readonly BeijingDate[];
  /** The earliest working day on which the event may be held, given this service. */
  readonly earliestEventDate: BeijingDate;
}

/**
 * Checks "七日前" (行政处罚法 64, 85): `number` whole working days between service and hearing, neither day counted —
 * the conservative reading [P].
 */
export function checkClearDays(
  calendar: WorkingCalendar,
  servedOn: BeijingDate,
  eventOn: BeijingDate,
  number: number,
): ClearDaysCheck {
  requireCalendarDate(servedOn, 'servedOn');
  requireCalendarDate(eventOn, 'eventOn');
  if (!Number.isInteger(number) || number < 1 || number > 250) throw periodNumberInvalid(number, 250);
  return calendar.read((days) => {
    const between = datesFromTo(addDays(servedOn, 1), addDays(eventOn, -1));
    const clearDays = between.filter((date) => days.isWorking(date));
    let lastClear = servedOn;
    for (let n = 0; n < number; n++) lastClear = days.workingOnOrAfter(addDays(lastClear, 1));
    const earliestEventDate = days.workingOnOrAfter(addDays(lastClear, 1));
    return { enough: clearDays.length >= number, clearDays, earliestEventDate };
  });
}
