import { DomainError, type Refusal } from '../../shared/domain-error.js';
import { type GateCondition } from './gate.js';

/** A decision that the law does not let pass; every open condition is named. */
export function gateClosed(open: readonly GateCondition[]): DomainError {
  const refusals: Refusal[] = open.map((condition) => ({
    code: condition.code,
    status: 409,
    clauses: condition.clauses,
    message: {
      zh: `不得作出决定：尚不满足“${condition.text.zh}”`,
      en: `No decision may be made: not fulfilled: ${condition.text.en}`,
    },
    remedy: condition.remedy,
    level: 'warn',
  }));
  const [first, ...rest] = refusals;
  if (!first) throw new Error('the gate is open');
  return new DomainError(first, rest);
}

/** Error code of the model: the gate was asked by the diagram and is closed. */
export const GATE_NOT_FULFILLED = 'GATE_NOT_FULFILLED';

/** Error code of the model: no decision is reached this time, the case goes back to the handling unit (A8-7). */
export const RETURNED_TO_HANDLING = 'RETURNED_TO_HANDLING';

/** 承办人 → 审核人 → 批准人 are three different people (SY-R38). */
export function samePersonTwice(role: { zh: string; en: string }): DomainError {
  return new DomainError({
    code: 'SAME_PERSON_TWICE',
    status: 422,
    clauses: ['SY-R38'],
    message: {
      zh: `承办人、审核人、批准人不得为同一人（您已是${role.zh}）`,
      en: `Handler, examiner and approver must be three people (you are already the ${role.en})`,
    },
    remedy: { zh: '请由其他人员办理', en: 'Ask someone else' },
  });
}

/** The draft is not where this act expects it, e.g. nobody has examined it yet (SY-R38). */
export function draftNotInState(expected: { zh: string; en: string }): DomainError {
  return new DomainError({
    code: 'DRAFT_NOT_IN_STATE',
    status: 409,
    clauses: ['SY-R38'],
    message: { zh: `决定草稿尚未${expected.zh}`, en: `The draft has not been ${expected.en}` },
    remedy: { zh: '请按承办人、审核人、批准人的顺序办理', en: 'Keep the order: handler, examiner, approver' },
  });
}
