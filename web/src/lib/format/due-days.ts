import type { Bilingual, DueDate } from '../api/types';

type Mark =
  | { readonly kind: 'COUNTED'; readonly n: number }
  | { readonly kind: 'SKIPPED'; readonly why: Bilingual }
  | { readonly kind: 'NONE' };

/** A day of the small calendar and what the api says of it; nothing is counted here. */
export interface DayMark {
  readonly date: string;
  readonly mark: Mark;
  readonly isStart: boolean;
  readonly isDue: boolean;
  readonly isStrict: boolean;
}

export interface Month {
  /** `2026-10` */
  readonly month: string;
  /** Monday first; undefined outside the month. */
  readonly weeks: readonly (readonly (DayMark | undefined)[])[];
}

/** The months from the start of a period to its end, each day with its mark. */
export function monthsOf(due: DueDate): readonly Month[] {
  const marks = new Map<string, Mark>();
  for (const { date, why } of due.skipped) marks.set(date, { kind: 'SKIPPED', why });
  for (const { date, n } of due.counted) marks.set(date, { kind: 'COUNTED', n });
  const from = due.startDate.slice(0, 7);
  const ends = [due.effectiveDate, due.strictDate, due.startDate].sort();
  const to = (ends.at(-1) ?? from).slice(0, 7);
  const months: Month[] = [];
  for (let month = from; month <= to && months.length < 13; month = following(month)) {
    months.push({ month, weeks: weeksOf(month, (date) => dayOf(date, due, marks)) });
  }
  return months;
}

function dayOf(date: string, due: DueDate, marks: ReadonlyMap<string, Mark>): DayMark {
  return {
    date,
    mark: marks.get(date) ?? { kind: 'NONE' },
    isStart: date === due.startDate,
    isDue: date === due.effectiveDate,
    isStrict: date === due.strictDate && due.strictDate !== due.effectiveDate,
  };
}

function weeksOf(month: string, day: (date: string) => DayMark): (DayMark | undefined)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const cells: (DayMark | undefined)[] = Array.from({ length: before }, () => undefined);
  for (let n = 1; n <= length; n += 1) cells.push(day(`${month}-${String(n).padStart(2, '0')}`));
  const weeks: (DayMark | undefined)[][] = [];
  for (let at = 0; at < cells.length; at += 7) weeks.push(cells.slice(at, at + 7));
  return weeks;
}

function following(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
