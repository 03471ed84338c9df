import { type EffectiveProfile, type ScopeCriterion } from '../../agencies/index.js';
import { compareAmounts } from '../../shared/amount.js';

/** From here on the environment rules want a collective discussion (生态环境行政处罚办法 52), yuan. */
const ENVIRONMENT_DISCUSSION_AMOUNT = '500000.00';
const HEAVY_KINDS = ['停产', '停业', '关闭', '吊销', '限制', '禁止', '撤销'];

export interface DiscussionQuestion {
  readonly profile: EffectiveProfile;
  readonly field: string;
  readonly major: boolean;
  readonly scope: Readonly<Partial<Record<ScopeCriterion, boolean>>>;
  readonly amount: string | null;
  readonly kinds: readonly string[];
}

/** Whether the leaders must discuss the case together, and the clause (SY-L13; 行政处罚法 57; 生态环境行政处罚办法 52). */
export function discussionNeed(question: DiscussionQuestion): {
  readonly required: boolean;
  readonly clause: string;
} {
  const { profile, field, major, scope, amount, kinds } = question;
  const rule = profile.collectiveDiscussion;
  if (rule.value === 'ALL_MAJOR' && major) return { required: true, clause: rule.source.reference };
  if (scope.COMPLEX_MULTI_RELATION === true || scope.MAJOR_PUBLIC_INTEREST === true) {
    return { required: true, clause: '行政处罚法 57' };
  }
  if (field === 'ENVIRONMENT') {
    const large = amount !== null && compareAmounts(amount, ENVIRONMENT_DISCUSSION_AMOUNT) >= 0;
    const heavy = kinds.some((kind) => HEAVY_KINDS.some((word) => kind.includes(word)));
    if (large || heavy) return { required: true, clause: '生态环境行政处罚办法 52' };
  }
  return { required: false, clause: rule.source.reference };
}
