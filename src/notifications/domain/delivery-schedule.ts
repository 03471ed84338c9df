import { beijingDateOf, beijingIso, type BeijingDate } from '../../shared/beijing-time.js';

const FIRST_MS = 10_000;
const LONGEST_MS = 3_600_000;

/** After so many attempts, some eight hours, a delivery is given up until somebody asks for it again. */
export const MOST_ATTEMPTS = 14;

/** How long after the n-th failed attempt the next one is made: 10 s, 20 s, 40 s … at most an hour. */
export function waitAfter(attempts: number): number {
  return Math.min(FIRST_MS * 2 ** Math.max(0, attempts - 1), LONGEST_MS);
}

/** The Beijing date of the digest that is due at an instant for somebody who wants it at `HH:MM`; undefined before it. */
export function digestDueOn(now: Date, at: string): BeijingDate | undefined {
  return beijingIso(now).slice(11, 16) >= at ? beijingDateOf(now) : undefined;
}
