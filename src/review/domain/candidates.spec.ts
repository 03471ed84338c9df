import { describe, expect, it } from '@jest/globals';
import { byChoice, endOfWeek, type Candidate } from './candidates.js';

const someone = (signInName: string, over: Partial<Candidate> = {}): Candidate => ({
  signInName,
  eligible: true,
  away: false,
  openReviews: 0,
  dueThisWeek: 0,
  ...over,
});

describe('the list of whom a review may be given to (ST-2.3.2(1), JBM-23)', () => {
  it('ST-2.3.2(1): who may review comes first, who is here before who is away, and then the least loaded', () => {
    const list = [
      someone('barred', { eligible: false }),
      someone('away', { away: true }),
      someone('busy', { openReviews: 3 }),
      someone('urgent', { openReviews: 1, dueThisWeek: 1 }),
      someone('b', { openReviews: 1 }),
      someone('a', { openReviews: 1 }),
    ];
    expect(list.sort(byChoice).map(({ signInName }) => signInName)).toEqual([
      'a',
      'b',
      'urgent',
      'busy',
      'away',
      'barred',
    ]);
  });

  it.each([
    ['Mon', '2026-09-07', '2026-09-13'],
    ['Sat', '2026-09-12', '2026-09-13'],
    ['Sun', '2026-09-13', '2026-09-13'],
  ])('ST-2.3.2(1): the week of a %s ends on its Sunday', (_day, date, sunday) => {
    expect(endOfWeek(date)).toBe(sunday);
  });
});
