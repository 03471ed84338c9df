import { describe, expect, it } from '@jest/globals';
import { imposesNothing, noticeNeed } from './notice-need.js';

describe('of which decisions the party is told before', () => {
  it.each([
    ['行政处罚法 44: a penalty', 'PENALTY', 'ORDINARY', ['罚款'], true, '行政处罚法 44'],
    ['行政处罚法 57: no penalty', 'PENALTY', 'ORDINARY', ['不予行政处罚'], false, '行政处罚法 44'],
    ['行政处罚法 44: not without any kind', 'PENALTY', 'ORDINARY', [], true, '行政处罚法 44'],
    ['行政处罚法 51: not on the spot', 'PENALTY', 'SUMMARY', ['罚款'], false, '行政处罚法 44'],
    [
      '行政强制法 35: the demand before demolition',
      'COERCION',
      'ORDINARY',
      ['强制拆除'],
      true,
      '行政强制法 35',
    ],
    ['行政强制法 35: not before sealing', 'COERCION', 'ORDINARY', ['查封'], false, '行政强制法 35'],
    ['行政许可法 46, 47: a permit refused', 'PERMIT', 'ORDINARY', ['不予许可'], true, '行政许可法 47'],
    ['a permit granted', 'PERMIT', 'ORDINARY', ['准予许可'], false, '行政许可法 47'],
    ['a levy', 'LEVY', 'ORDINARY', ['征收'], false, '行政处罚法 44'],
  ] as const)('%s', (_name, kind, procedure, kinds, required, clause) => {
    const need = noticeNeed(kind, procedure, { kinds, amount: null });
    expect(need.required).toBe(required);
    expect(need.clauses).toContain(clause);
  });
});

describe('a decision that imposes nothing (行政处罚法 30, 33, 57)', () => {
  it.each<[string, readonly string[], string | null, boolean]>([
    ['in the words of the law', ['不予行政处罚'], null, true],
    ['in short', [' 不予处罚 '], null, true],
    ['as a decision', ['决定不予行政处罚'], '0.00', true],
    ['not with money besides', ['不予行政处罚'], '0.01', false],
    ['not with a fine in the same words', ['不予处罚，罚款十万元'], null, false],
    ['not with another kind besides', ['不予行政处罚', '没收违法所得'], null, false],
    ['not when it is denied', ['并非不予处罚'], null, false],
    ['not when nothing is named', [], null, false],
  ])('%s', (_name, kinds, amount, nothing) => {
    expect(imposesNothing({ kinds, amount })).toBe(nothing);
  });
});
