import { describe, expect, it } from '@jest/globals';
import { adviceFor, contributionsFor, courseFor, opinionsFor } from './review-reader.js';

const OPINIONS = [
  { round: 1, version: 1, state: 'RETURNED', writtenBy: '乙' },
  { round: 1, version: 2, state: 'SIGNED', writtenBy: '乙' },
  { round: 2, version: 1, state: 'WRITTEN', writtenBy: '新' },
];
const CONTRIBUTIONS = [
  { round: 1, final: true, writtenBy: '会', n: 1 },
  { round: 1, final: false, writtenBy: '会', n: 2 },
  { round: 2, final: true, writtenBy: '会', n: 3 },
];
const ADVICE = [
  { round: 1, personId: null, n: 1 },
  { round: 2, personId: '顾', n: 2 },
];

describe('who reads what the legal body has not signed yet (SY-L10, SY-R17; 系统默认)', () => {
  it.each<[string, string, boolean, number[], number[], number[]]>([
    ['reviewer, co-reviewer, head of the legal unit, stand-in', '新', true, [1, 2, 1], [1, 2, 3], [1, 2]],
    ['handler', '甲', false, [2], [1], [1]],
    ['agency head, member, supervisor', '丁', false, [2], [1], [1]],
    ['former reviewer', '乙', false, [1, 2], [1], [1]],
    ['former co-reviewer', '会', false, [2], [1, 2, 3], [1]],
    ['adviser', '顾', false, [2], [1], [1, 2]],
  ])('SY-L10, JBM-24: %s', (_who, personId, reviews, versions, parts, advice) => {
    const reader = { personId, reviews };
    expect(opinionsFor(OPINIONS, reader).map(({ version }) => version)).toEqual(versions);
    expect(contributionsFor(CONTRIBUTIONS, OPINIONS, reader).map(({ n }) => n)).toEqual(parts);
    expect(adviceFor(ADVICE, OPINIONS, reader).map(({ n }) => n)).toEqual(advice);
  });

  it('SY-L10: the course of the case tells that an opinion was written, not what it says', () => {
    const course = [
      { action: 'writeOpinion', facts: { kind: 'AMEND' } },
      { action: 'signOpinion', facts: { kind: 'AGREE' } },
    ];
    expect(courseFor(course, { personId: '甲', reviews: false })).toEqual([
      { action: 'writeOpinion', facts: {} },
      { action: 'signOpinion', facts: { kind: 'AGREE' } },
    ]);
    expect(courseFor(course, { personId: '乙', reviews: true })).toEqual(course);
  });
});
