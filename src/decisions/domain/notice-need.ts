import { type CaseKind } from '../../agencies/index.js';
import { compareAmounts } from '../../shared/amount.js';

/** The compulsory measures (行政强制法 9; 行政处罚法 56), under the names other laws have for them too, and their end. */
const MEASURE =
  /^(对.*?)?(决定|依法|予以|继续|先行|实施|采取|解除|延长)*(查封|扣押|扣留|暂扣|封存|冻结|登记保存|限制(公民)?人身自由)(?!的)/;
/** What follows the lifting of a measure (行政强制法 28, 33). */
const GIVEN_BACK = /^(依法|立即)*(退还|返还|发还)/;
/** Enforcement, whatever measure stands beside it in the same words (行政强制法 12); `查封污水处理设施` is none. */
const ENFORCEMENT =
  /强制(?!措施)|拆除|加处|滞纳金|划拨|划扣|扣缴|拍卖|变卖|抵缴|排除妨碍|恢复原状|代履行|代为|、(清除|清运|处理)|处理$/;
/** At once, without a demand: what lies on roads, waterways and public places (行政强制法 52). */
const AT_ONCE = /^(决定|依法)*立即(实施)?(代履行|代为)/;
/** Where one act ends and the next begins within a word: `查封厂房并强制拆除`. */
const NEXT_ACT = /[，,；;]|并|然后/;
/** Words by which a permit is refused, taken back, or made to cover less (行政许可法 8, 38, 69, 70). */
const REFUSAL =
  /不予|不准|不批准|不同意|不许可|驳回|拒绝|撤回|撤销|收回|吊销|注销|取消|降低|降级|核减|缩减|缩小|暂停|中止|终止|暂扣|限制/;

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
 * Whether an act in a coercion case wants the written demand first: each but the measures and what is done at once, so
 * that enforcement in words nobody thought of is not decided without it (行政强制法 9, 12, 35, 46, 52).
 */
function wantsDemand(act: string): boolean {
  const parts = act.split(NEXT_ACT).map((part) => part.replace(/\s+/g, ''));
  const measure = (part: string): boolean =>
    !ENFORCEMENT.test(part) && (MEASURE.test(part) || GIVEN_BACK.test(part));
  return parts.some((part) => part !== '' && !measure(part) && !AT_ONCE.test(part));
}

/**
 * Whether the party is told before this decision, and by which clause: of a penalty always (行政处罚法 44) unless none
 * is imposed; before enforcement by a written demand (催告, 行政强制法 35), which the measures do not want; of a permit
 * that is refused, taken back or made to cover less, so that the party can speak and ask for a hearing (行政许可法 7,
 * 46, 47). The permit law tells of a hearing only where major interests are at stake; which these are nobody can say from
 * words, so that of all such decisions the party is told (系统默认).
 */
export function noticeNeed(
  kind: CaseKind,
  procedure: string,
  imposed: Imposed,
): { readonly required: boolean; readonly clauses: readonly string[] } {
  const { kinds } = imposed;
  switch (kind) {
    case 'COERCION':
      return {
        required: kinds.length === 0 || kinds.some(wantsDemand),
        clauses: ['行政强制法 35', '行政强制法 36'],
      };
    case 'PERMIT':
      return {
        required: kinds.some((each) => REFUSAL.test(each)),
        clauses: ['行政许可法 7', '行政许可法 46', '行政许可法 47'],
      };
    default:
      return {
        required: kind === 'PENALTY' && procedure === 'ORDINARY' && !imposesNothing(imposed),
        clauses: ['行政处罚法 44', '行政处罚法 62'],
      };
  }
}
