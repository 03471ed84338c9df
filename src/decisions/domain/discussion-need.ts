import { type EffectiveProfile, type ScopeCriterion } from '../../agencies/index.js';
import { compareAmounts } from '../../shared/amount.js';

export interface DiscussionQuestion {
  readonly profile: EffectiveProfile;
  readonly major: boolean;
  readonly scope: Readonly<Partial<Record<ScopeCriterion, boolean>>>;
  readonly amount: string | null;
  readonly kinds: readonly string[];
  /** A leader ordered it for this case. */
  readonly ordered: boolean;
}

/**
 * Whether the leaders must discuss the case together, and the clause: every major case (SY-L13), complex or major ones
 * (行政处罚法 57), amounts and kinds that the agency's own rules name, and what a leader orders (生态环境行政处罚办法 52).
 */
export function discussionNeed(question: DiscussionQuestion): {
  readonly required: boolean;
  readonly clause: string;
} {
  const { profile, major, scope, amount, kinds, ordered } = question;
  const rule = profile.collectiveDiscussion;
  if (rule.value === 'ALL_MAJOR' && major) return { required: true, clause: rule.source.reference };
  if (scope.COMPLEX_MULTI_RELATION === true || scope.MAJOR_PUBLIC_INTEREST === true) {
    return { required: true, clause: '行政处罚法 57' };
  }
  const { value: triggers, source } = profile.discussionTriggers;
  const large =
    amount !== null && triggers.amountFrom !== null && compareAmounts(amount, triggers.amountFrom) >= 0;
  const heavy = kinds.some((kind) => triggers.kinds.some((word) => kind.includes(word)));
  if (large || heavy) return { required: true, clause: source.reference };
  if (ordered)
    return { required: true, clause: source.kind === 'AGENCY' ? source.reference : '行政处罚法 57' };
  return { required: false, clause: rule.source.reference };
}
