import { type CaseKind } from '../../agencies/index.js';
import { compareAmounts } from '../../shared/amount.js';

/** Words of enforcement proper (行政强制执行); sealing and seizing are measures, which want no demand. */
const ENFORCEMENT = /强制执行|强制拆除|加处罚款|滞纳金|划拨|拍卖|排除妨碍|恢复原状|代履行/;
/** Words by which a permit is refused or taken back. */
const REFUSAL = /不予|不准予|撤回|撤销|注销/;

/** A decision to impose nothing (行政处罚法 30, 33, 57), in these words and no others: `不予处罚，罚款十万元` imposes a fine. */
const NO_PENALTY = /^(决定)?不予(行政)?处罚$/;

/** What a decision would impose: the kinds in the agency's words, and the money in yuan, null where there is none. */
export interface Imposed {
  readonly kinds: readonly string[];
  readonly amount: string | null;
}

/** Whether a penalty case ends in the decision to impose no penalty, and nothing besides. */
export function imposesNothing({ kinds, amount }: Imposed): boolean {
  const money = amount !== null && compareAmounts(amount, '0') > 0;
  return kinds.length > 0 && !money && kinds.every((each) => NO_PENALTY.test(each.trim()));
}

/**
 * Whether the party is told before this decision, and by which clause: of a penalty always (行政处罚法 44) unless none
 * is imposed, before enforcement by a written demand (催告, 行政强制法 35), of a permit that is refused or taken back
 * with the right to a hearing (行政许可法 46, 47).
 */
export function noticeNeed(
  kind: CaseKind,
  procedure: string,
  imposed: Imposed,
): { readonly required: boolean; readonly clauses: readonly string[] } {
  const names = (words: RegExp): boolean => imposed.kinds.some((each) => words.test(each));
  switch (kind) {
    case 'COERCION':
      return { required: names(ENFORCEMENT), clauses: ['行政强制法 35', '行政强制法 36'] };
    case 'PERMIT':
      return { required: names(REFUSAL), clauses: ['行政许可法 46', '行政许可法 47'] };
    default:
      return {
        required: kind === 'PENALTY' && procedure === 'ORDINARY' && !imposesNothing(imposed),
        clauses: ['行政处罚法 44', '行政处罚法 62'],
      };
  }
}
