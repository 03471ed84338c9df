import { compareAmounts } from '../../shared/amount.js';
import { type Refusal } from '../../shared/domain-error.js';

/** Most that may be collected on the spot without a ground of its own, yuan, the number included (行政处罚法 68). */
const COLLECTED_ON_THE_SPOT = '100.00';

export interface SpotDecision {
  readonly kinds: readonly string[];
  /** Yuan; null when none is named. */
  readonly amount: string | null;
  readonly collectedOnTheSpot?: boolean;
  readonly collectedBecause?: string;
}

/**
 * What a decision on the spot lacks: a fine names its amount, which the limits of 行政处罚法 51 go by, and a decision that
 * fines nothing names none (行政处罚法 52). A fine is collected on the spot up to 100 yuan, above that only on a ground of
 * 行政处罚法 68 or 69; else fining and collecting are parted (行政处罚法 67, JBM-34).
 */
export function spotDecisionFaults(decision: SpotDecision): Refusal[] {
  const { kinds, amount, collectedOnTheSpot = false, collectedBecause = '' } = decision;
  const fined = kinds.includes('罚款');
  const none = amount === null || compareAmounts(amount, '0') === 0;
  const faults: Refusal[] = [];
  if (fined && none) faults.push(amountMissing());
  if (!fined && !none) faults.push(amountWithoutFine());
  const much = !none && compareAmounts(amount, COLLECTED_ON_THE_SPOT) > 0;
  if (collectedOnTheSpot && much && collectedBecause.trim() === '') faults.push(collectedWithoutGround());
  return faults;
}

function amountMissing(): Refusal {
  return {
    code: 'SPOT_AMOUNT_MISSING',
    status: 422,
    field: 'amount',
    clauses: ['行政处罚法 52', '行政处罚法 51'],
    message: { zh: '当场罚款未写明金额', en: 'A fine on the spot is decided without its amount' },
    remedy: { zh: '请填写罚款金额', en: 'Enter the amount of the fine' },
  };
}

function amountWithoutFine(): Refusal {
  return {
    code: 'SPOT_AMOUNT_WITHOUT_FINE',
    status: 422,
    field: 'amount',
    clauses: ['行政处罚法 52'],
    message: { zh: '没有罚款，不应填写金额', en: 'Nothing is fined, yet an amount is named' },
    remedy: { zh: '请删除金额，或者在种类中补充罚款', en: 'Remove the amount, or add the fine to the kinds' },
  };
}

function collectedWithoutGround(): Refusal {
  return {
    code: 'COLLECTED_WITHOUT_GROUND',
    status: 422,
    field: 'collectedBecause',
    clauses: ['行政处罚法 68', '行政处罚法 69'],
    message: {
      zh: `当场收缴超过 ${COLLECTED_ON_THE_SPOT} 元的罚款须有法定事由`,
      en: `To collect more than ${COLLECTED_ON_THE_SPOT} yuan on the spot needs a ground of the law`,
    },
    remedy: {
      zh: '请写明事由（不当场收缴事后难以执行，或者当事人缴纳确有困难而提出），否则由当事人到指定银行缴纳',
      en: 'Name it (hard to collect later, or the party cannot pay at the bank and asks), or let the party pay at the bank',
    },
  };
}
