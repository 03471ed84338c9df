import { type Refusal } from '../../shared/domain-error.js';
import { answersMissing, reworkFault } from './rework.errors.js';

export interface PointAnswer {
  /** Number of the point in the opinion, from 1. */
  readonly point: number;
  readonly answer: string;
}

/**
 * Every fault of the answers to an opinion of so many points: each point answered once and in words (JBM-28b). An
 * opinion without points, or a bundle that came back without one, needs no answer.
 */
export function answerFaults(answers: readonly PointAnswer[], points: number): Refusal[] {
  if (points === 0) return [];
  const numbers = Array.from({ length: points }, (_, index) => index + 1);
  const answered = answers.filter(({ answer }) => answer.trim() !== '').map(({ point }) => point);
  const open = numbers.filter((point) => !answered.includes(point));
  return [...(open.length > 0 ? [answersMissing(open)] : []), ...numberFaults(answers, points)];
}

function numberFaults(answers: readonly PointAnswer[], points: number): Refusal[] {
  return answers.flatMap(({ point }, index) => {
    const field = `answers.${index}.point`;
    if (point < 1 || point > points) {
      const message = {
        zh: `审核意见没有第 ${point} 点（共 ${points} 点）`,
        en: `The opinion has no point ${point} (it has ${points})`,
      };
      return [reworkFault('ANSWER_POINT_UNKNOWN', field, message, ['JBM-28b'])];
    }
    const twice = answers.slice(0, index).some((each) => each.point === point);
    const message = { zh: `第 ${point} 点答复重复`, en: `Point ${point} is answered twice` };
    return twice ? [reworkFault('ANSWER_POINT_TWICE', field, message, ['JBM-28b'])] : [];
  });
}
