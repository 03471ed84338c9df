import { describe, expect, it } from '@jest/globals';
import { expiryOf } from './expiry.js';

describe('expiryOf (JBM-3)', () => {
  const today = '2026-11-26';
  it.each([
    ['the last day itself is still valid', ['2026-11-26'], { state: 'EXPIRING', daysLeft: 0 }],
    ['the day after it is not', ['2026-11-25'], { state: 'EXPIRED', daysLeft: -1 }],
    ['sixty days before the end', ['2027-01-25'], { state: 'EXPIRING', daysLeft: 60 }],
    ['sixty-one days before the end', ['2027-01-26'], undefined],
    ['an old certificate beside a newer one', ['2025-04-30', '2028-04-30'], undefined],
    ['an entry without end', [null], undefined],
    ['nothing at all', [], { state: 'MISSING', daysLeft: null }],
  ] as const)('%s', (_, lastDays, expected) => {
    expect(expiryOf(lastDays, today)).toEqual(expected);
  });
});
