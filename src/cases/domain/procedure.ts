import { compareAmounts } from '../../shared/amount.js';
import { type Refusal } from '../../shared/domain-error.js';
import { type PartyKind } from './party.js';

export const PROCEDURES = ['ORDINARY', 'SUMMARY'] as const;
export type Procedure = (typeof PROCEDURES)[number];

/** Most that may be fined on the spot, yuan, the number included (行政处罚法 51; 民法典 1259). */
const SUMMARY_FINE: Readonly<Record<PartyKind, string>> = { PERSON: '200.00', ORGANISATION: '3000.00' };
/** Kinds of penalty that may be imposed on the spot. */
const SUMMARY_KINDS = ['罚款', '警告'];

export function isSummary(row: { readonly procedure: string }): boolean {
  return row.procedure === 'SUMMARY';
}

/** Summary procedure is for penalties alone (行政处罚法 51). */
export function procedureFaults(input: { readonly kind: string; readonly procedure?: Procedure }): Refusal[] {
  if (input.procedure !== 'SUMMARY' || input.kind === 'PENALTY') return [];
  return [
    notSummary('procedure', {
      zh: '简易程序只适用于行政处罚',
      en: 'Summary procedure is for penalties alone',
    }),
  ];
}

/** Only a permit is handled by several agencies as one (行政许可法 26, 42). */
export function jointHandlingFaults(input: {
  readonly kind: string;
  readonly jointHandling?: boolean;
}): Refusal[] {
  if (input.jointHandling !== true || input.kind === 'PERMIT') return [];
  return [
    {
      code: 'JOINT_HANDLING_NOT_ALLOWED',
      status: 422,
      field: 'jointHandling',
      clauses: ['行政许可法 26', '行政许可法 42'],
      message: {
        zh: '统一办理、联合办理、集中办理只适用于行政许可',
        en: 'Only a permit is handled by several agencies as one',
      },
      remedy: { zh: '请删除该项', en: 'Leave it out' },
    },
  ];
}

/**
 * After a resumed investigation the diagram leads straight to the next round of review; what it found is told to the
 * party once that has passed (SY-L10, A7). A notice first would be asked for and never come.
 */
export function noticeFirstFaults(resumed: boolean, noticeFirst: boolean | undefined): Refusal[] {
  if (!resumed || noticeFirst !== true) return [];
  return [
    {
      code: 'NOTICE_FIRST_AFTER_RESUMED',
      status: 422,
      field: 'noticeFirst',
      clauses: ['SY-L10'],
      message: {
        zh: '补充调查终结后直接再次报送审核，不先行告知',
        en: 'After a resumed investigation the case is reviewed again first, then the party is told',
      },
      remedy: { zh: '请不选先行告知，审核通过后再告知', en: 'Leave it out; the notice follows the review' },
    },
  ];
}

/**
 * Whether a penalty may be decided on the spot: a citizen up to 200 yuan, an organisation up to 3,000, or a warning
 * (行政处罚法 51). Yuan. Above it the case goes the ordinary way, with its review.
 */
export function summaryFaults(
  party: { readonly kind: PartyKind },
  decision: { readonly kinds: readonly string[]; readonly amount: string | null },
): Refusal[] {
  const faults: Refusal[] = [];
  const limit = SUMMARY_FINE[party.kind];
  const other = decision.kinds.filter((kind) => !SUMMARY_KINDS.includes(kind));
  if (other.length > 0) {
    faults.push(
      notSummary('kinds', {
        zh: `当场处罚只能是${SUMMARY_KINDS.join('、')}，不能是${other.join('、')}`,
        en: 'Only a fine or a warning may be imposed on the spot',
      }),
    );
  }
  if (decision.amount !== null && compareAmounts(decision.amount, limit) > 0) {
    const who = party.kind === 'PERSON' ? '公民' : '法人或者其他组织';
    faults.push(
      notSummary('amount', {
        zh: `对${who}当场罚款不得超过 ${limit} 元（本案 ${decision.amount} 元）`,
        en: `A fine on the spot may not exceed ${limit} yuan (this one: ${decision.amount})`,
      }),
    );
  }
  return faults;
}

function notSummary(field: string, message: { zh: string; en: string }): Refusal {
  return {
    code: 'SUMMARY_NOT_ALLOWED',
    status: 422,
    field,
    clauses: ['行政处罚法 51'],
    message,
    remedy: {
      zh: '请转为普通程序办理（依规定报送法制审核）',
      en: 'Change to the ordinary procedure, with its review',
    },
    level: 'warn',
  };
}
