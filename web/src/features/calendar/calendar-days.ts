import { mondayOf, monthMoved, movedBy } from '../../lib/format/days';

/** How much of the calendar is seen at once. */
export type Extent = 'month' | 'week';

/** Calendar dates, `2026-10-09`, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Whole weeks, Monday first: the week of the day, or all weeks that its month touches. What is due and which days are worked is the api's. */
export function spanOf(extent: Extent, day: string): Span {
  if (extent === 'week') return { from: mondayOf(day), to: movedBy(mondayOf(day), 6) };
  const first = `${day.slice(0, 7)}-01`;
  const last = movedBy(monthMoved(first, 1), -1);
  return { from: mondayOf(first), to: movedBy(mondayOf(last), 6) };
}

/** The same day one extent before or after; the last of its month where that is shorter. */
export function moved(extent: Extent, day: string, by: 1 | -1): string {
  return extent === 'week' ? movedBy(day, by * 7) : monthMoved(day, by);
}
