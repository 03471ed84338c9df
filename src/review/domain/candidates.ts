import { type BeijingDate } from '../../shared/beijing-time.js';
import { addDays, weekdayOf } from '../../working-calendar/domain/calendar-date.js';

/** What of a reviewer is compared when one is to be chosen. */
export interface Candidate {
  readonly signInName: string;
  readonly eligible: boolean;
  /** On leave today; may be assigned all the same. */
  readonly away: boolean;
  readonly openReviews: number;
  readonly dueThisWeek: number;
}

/** Those who may review first, of them who is here, then who has least to do; equal ones by their sign-in name. */
export function byChoice(a: Candidate, b: Candidate): number {
  return (
    Number(b.eligible) - Number(a.eligible) ||
    Number(a.away) - Number(b.away) ||
    a.openReviews - b.openReviews ||
    a.dueThisWeek - b.dueThisWeek ||
    (a.signInName < b.signInName ? -1 : 1)
  );
}

/** The Sunday of the week (Monday to Sunday) of a Beijing date. */
export function endOfWeek(date: BeijingDate): BeijingDate {
  return addDays(date, (7 - weekdayOf(date)) % 7);
}
