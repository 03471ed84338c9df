import { describe, expect, it } from '@jest/globals';
import { aProfile } from '../../../test/builders/profiles.js';
import { excludedRanges, excludedTimesOf, openingFaults, type ExcludedTimeSpan } from './excluded-time.js';

const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);
const span: ExcludedTimeSpan = {
  reason: 'TESTING',
  fromOn: '2026-08-03',
  expectedUntil: '2026-08-12',
  endedOn: null,
};

describe('times that a clock does not count', () => {
  it.each([
    ['jiangbei-market', 'PENALTY', 'CASE', 'HEARING', true],
    ['jiangbei-market', 'PENALTY', 'CASE', 'TENDER', false],
    ['jiangbei-eco', 'PENALTY', 'CASE', 'MONITORING', true],
    ['jiangbei-eco', 'PENALTY', 'CASE', 'SERVICE', true],
    ['jiangbei-market', 'PENALTY', 'CASE', 'SERVICE', false],
    ['songyuan', 'PERMIT', 'CASE', 'EXPERT_REVIEW', true],
    ['songyuan', 'PERMIT', 'CASE', 'SUSPENSION', false],
    ['songyuan', 'PENALTY', 'SEAL', 'TESTING', true],
    ['songyuan', 'PENALTY', 'SEAL', 'HEARING', false],
  ] as const)(
    '行政处罚法 60, 行政许可法 45, 行政强制法 25: %s %s %s: %s',
    (agency, kind, clock, reason, left) => {
      const rule = excludedTimesOf(aProfile(agency), kind, clock);
      expect(codes(openingFaults({ ...span, reason }, '2026-07-20', rule))).toEqual(
        left ? [] : ['TIME_NOT_EXCLUDED'],
      );
    },
  );

  it('lie within the period, all faults at once', () => {
    const rule = excludedTimesOf(aProfile('songyuan'), 'PERMIT', 'CASE');
    const wrong = { reason: 'SUSPENSION', fromOn: '2026-07-19', expectedUntil: '2026-07-18' } as const;
    expect(openingFaults(wrong, '2026-07-20', rule).map(({ code, field }) => [code, field])).toEqual([
      ['TIME_NOT_EXCLUDED', 'reason'],
      ['EXCLUDED_TIME_INVALID', 'fromOn'],
      ['EXCLUDED_TIME_INVALID', 'expectedUntil'],
    ]);
  });

  it('last, while open, up to the expected end, and then to the real one', () => {
    expect(excludedRanges([span])).toMatchObject([{ from: '2026-08-03', to: '2026-08-12' }]);
    expect(excludedRanges([{ ...span, endedOn: '2026-08-20' }])).toMatchObject([{ to: '2026-08-20' }]);
  });
});
