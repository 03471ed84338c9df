import { describe, expect, it } from '@jest/globals';
import { noticeNeed } from './notice-need.js';

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
    const need = noticeNeed(kind, procedure, kinds);
    expect(need.required).toBe(required);
    expect(need.clauses).toContain(clause);
  });
});
