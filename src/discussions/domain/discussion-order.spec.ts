import { describe, expect, it } from '@jest/globals';
import { orderFaults, type OrderedCase } from './discussion-order.js';

const codes = (over: Partial<OrderedCase>): string[] =>
  orderFaults({ stage: 'AWAITING_DECISION', round: 1, ordered: false, discussion: undefined, ...over }).map(
    ({ code }) => code,
  );

describe('a leader orders a discussion that no rule asks for', () => {
  it.each([
    ['between the passed review and the decision', {}, []],
    ['before the review has passed', { stage: 'UNDER_REVIEW' }, ['DISCUSSION_BEFORE_PASSED_REVIEW']],
    ['once it is decided', { stage: 'DECIDED' }, ['DISCUSSION_ORDER_TOO_LATE']],
    ['once it is closed', { stage: 'CLOSED' }, ['DISCUSSION_ORDER_TOO_LATE']],
    ['a second time', { ordered: true }, ['DISCUSSION_ORDERED_ALREADY']],
    ['after it agreed', { discussion: { conclusion: 'AGREE', round: 1 } }, ['DISCUSSED_ALREADY']],
    [
      'after it agreed to an earlier proposal',
      { discussion: { conclusion: 'AGREE', round: 1 }, round: 2 },
      [],
    ],
  ] as [string, Partial<OrderedCase>, string[]][])('生态环境行政处罚办法 52: %s', (_name, over, refused) => {
    expect(codes(over)).toEqual(refused);
  });
});
