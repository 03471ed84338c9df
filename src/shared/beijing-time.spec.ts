import { describe, expect, it } from '@jest/globals';
import { beijingDateOf, beijingInstant, beijingIso } from './beijing-time.js';

describe('Beijing dates', () => {
  it.each([
    ['2026-09-22T16:00:00.000Z', '2026-09-23'],
    ['2026-09-22T15:59:59.999Z', '2026-09-22'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
    ['2024-02-28T16:30:00.000Z', '2024-02-29'],
  ])('%s falls on %s', (instant, date) => expect(beijingDateOf(new Date(instant))).toBe(date));

  it('an instant keeps its moment through its text', () => {
    const at = beijingInstant('2026-10-10', '09:00:00');
    expect(beijingIso(at)).toBe('2026-10-10T09:00:00.000+08:00');
    expect(new Date(beijingIso(at))).toEqual(at);
    expect(beijingDateOf(beijingInstant('2026-10-10'))).toBe('2026-10-10');
  });
});
