import type { BeijingDate } from '../../shared/beijing-time.js';
import type { BilingualText } from '../../shared/domain-error.js';
import { datesFromTo } from './calendar-date.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A date that the new calendar answers otherwise than the old one. */
export interface ChangedDay {
  readonly date: BeijingDate;
  readonly workedBefore: boolean;
  readonly worksNow: boolean;
  readonly name: BilingualText;
}

/** What loading a year changes, and how many working days it has then. */
export interface NoticeDifference {
  readonly wasProvisional: boolean;
  readonly workingDays: number;
  readonly changedDays: readonly ChangedDay[];
}

/** Compares two calendars over a year and the last week of December before it. */
export function differenceOf(
  before: WorkingCalendar,
  after: WorkingCalendar,
  year: number,
): NoticeDifference {
  const dates = datesFromTo(`${year - 1}-12-25`, `${year}-12-31`);
  const { old } = before.read((days) => ({ old: dates.map((date) => days.isWorking(date)) }));
  const { now } = after.read((days) => ({ now: dates.map((date) => days.day(date)) }));
  return {
    wasProvisional: !before.isOfficial(year),
    workingDays: now.filter(({ date, working }) => working && date >= `${year}-01-01`).length,
    changedDays: now.flatMap(({ date, working, name }, i) =>
      working === old[i] ? [] : [{ date, workedBefore: !working, worksNow: working, name }],
    ),
  };
}
