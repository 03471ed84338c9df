import { weekdayOf } from './format';

const DAY_MS = 86_400_000;
const DAYS_IN_WEEK = 7;

/** So many days later; a calendar date has no zone. Only for what is drawn: the law's days are counted by the api. */
export function movedBy(day: string, days: number): string {
  return textOf(Date.parse(day) + days * DAY_MS);
}

export function mondayOf(day: string): string {
  return movedBy(day, -weekdayOf(day));
}

/** The same day so many months later; the last of its month where that is shorter. */
export function monthMoved(day: string, by: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + by, 0)).getUTCDate();
  return textOf(Date.UTC(year, month - 1 + by, Math.min(date, lastDate)));
}

/** Whole weeks, Monday first, of the month that the day is in. */
export function weeksOf(day: string): readonly (readonly string[])[] {
  const first = `${day.slice(0, 7)}-01`;
  const last = movedBy(monthMoved(first, 1), -1);
  const weeks: string[][] = [];
  for (let monday = mondayOf(first); monday <= last; monday = movedBy(monday, DAYS_IN_WEEK))
    weeks.push(Array.from({ length: DAYS_IN_WEEK }, (_, index) => movedBy(monday, index)));
  return weeks;
}

function textOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
