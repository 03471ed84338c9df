import { describe, expect, it } from '@jest/globals';
import { answerFaults, type PointAnswer } from './answers.js';

const to = (...points: number[]): PointAnswer[] => points.map((point) => ({ point, answer: '已补充。' }));
const codes = (answers: PointAnswer[], points: number): string[] =>
  answerFaults(answers, points).map(({ code }) => code);

describe('JBM-28b, SY-L12: an answer to each numbered point of the opinion', () => {
  it.each([
    ['each point once', to(1, 2, 3), 3, []],
    ['in any order', to(3, 1, 2), 3, []],
    ['none at all', [], 2, ['ANSWERS_MISSING']],
    ['one left out', to(1, 3), 3, ['ANSWERS_MISSING']],
    ['an empty answer is none', [{ point: 1, answer: '  ' }], 1, ['ANSWERS_MISSING']],
    ['a point the opinion does not have', to(1, 2), 1, ['ANSWER_POINT_UNKNOWN']],
    ['a point twice', to(1, 1), 1, ['ANSWER_POINT_TWICE']],
    ['a bundle that came back without an opinion', [], 0, []],
  ])('%s', (_name, answers, points, expected) => {
    expect(codes(answers, points)).toEqual(expected);
  });

  it('names the points that are left', () => {
    expect(answerFaults(to(2), 3)[0]?.details).toEqual({ points: [1, 3] });
  });
});
