import { describe, expect, it } from '@jest/globals';
import { MOST_ATTEMPTS, digestDueOn, waitAfter } from './delivery-schedule.js';

describe('deliveries that fail', () => {
  it.each([
    [1, 10],
    [2, 20],
    [3, 40],
    [9, 2560],
    [10, 3600],
    [40, 3600],
  ])('after attempt %i the next comes in %i s', (attempts, seconds) => {
    expect(waitAfter(attempts)).toBe(seconds * 1000);
  });
  it('are tried for hours before they are given up', () => {
    const total = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, n) => waitAfter(n + 1)).reduce(
      (a, b) => a + b,
    );
    expect(total).toBeGreaterThan(4 * 3_600_000);
  });
});

describe('the digest', () => {
  it.each([
    ['2026-10-09T08:29:59+08:00', undefined],
    ['2026-10-09T08:30:00+08:00', '2026-10-09'],
    ['2026-10-09T23:59:59+08:00', '2026-10-09'],
    ['2026-10-10T00:10:00+08:00', undefined],
  ])('wanted at 08:30, at %s', (now, on) => {
    expect(digestDueOn(new Date(now), '08:30')).toBe(on);
  });
});
