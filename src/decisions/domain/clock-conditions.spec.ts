import { describe, expect, it } from '@jest/globals';
import { clockConditions, heardAfterReview, type ClockFacts } from './clock-conditions.js';

const facts = (over: Partial<ClockFacts> = {}): ClockFacts => ({
  caseLimit: { due: '2026-10-19', overdue: false },
  lateReason: undefined,
  drafted: true,
  statutory: true,
  hearingHeldOn: null,
  reviewReceivedOn: '2026-09-23',
  ...over,
});
const open = (over: Partial<ClockFacts> = {}): string[] =>
  clockConditions(facts(over))
    .filter(({ required, fulfilled }) => required && !fulfilled)
    .map(({ code }) => code);
const LATE = { caseLimit: { due: '2026-10-19', overdue: true } };

describe('what the clocks say to a decision', () => {
  it.each([
    ['行政处罚法 60: within the limit', {}, []],
    ['行政处罚法 60: after it, without a reason', LATE, ['CASE_LIMIT_PASSED']],
    ['行政处罚法 60: after it, blank', { ...LATE, lateReason: ' ' }, ['CASE_LIMIT_PASSED']],
    ['行政处罚法 60: after it, with a reason', { ...LATE, lateReason: '协查' }, []],
    ['a permit taken back: shown only', { ...LATE, statutory: false }, []],
    ['nobody has drafted yet', { ...LATE, drafted: false }, []],
    ['A8-9: heard before the review', { hearingHeldOn: '2026-09-17' }, []],
    ['A8-9: heard on the day of receipt', { hearingHeldOn: '2026-09-23' }, []],
    ['A8-9: heard after it', { hearingHeldOn: '2026-09-24' }, ['REVIEW_BEFORE_HEARING']],
  ])('%s', (_name, over, codes) => expect(open(over)).toEqual(codes));

  it('without a review there is none to repeat', () => {
    expect(heardAfterReview(facts({ hearingHeldOn: '2026-09-24', reviewReceivedOn: null }))).toBe(false);
  });
});
