import { type CaseKind, type EffectiveProfile } from '../../agencies/index.js';
import { type Refusal } from '../../shared/domain-error.js';

/**
 * Names of the units that may review a kind of case, the first that exists does: the kind's own (JBE-L2: coercion and
 * penalties by different units), the agency's legal body (JBM-22, ST-2.3.2(1)), or the other unit that is named where
 * there is no legal body (SY-M3.1).
 */
export function reviewingUnitNames(
  profile: Pick<EffectiveProfile, 'reviewingUnit'>,
  kind: CaseKind,
): string[] {
  const { value } = profile.reviewingUnit;
  const names = [value[kind] ?? value.DEFAULT, value.OTHERWISE];
  return names.filter((name): name is string => name !== undefined);
}

/** The agency has none of the units that its rules name for review: nobody could review the case. */
export function noReviewingUnit(names: readonly string[], clause: string): Refusal {
  return {
    code: 'NO_REVIEWING_UNIT',
    status: 422,
    clauses: [clause, 'SY-M3.1'],
    message: {
      zh: `规则指定的法制审核机构不存在：${names.join('、') || '（未指定）'}`,
      en: `The units named for review do not exist: ${names.join(', ') || '(none named)'}`,
    },
    remedy: {
      zh: '请先建立该机构，或者在机关规则中指定其他机构（reviewingUnit.OTHERWISE）',
      en: 'Create the unit, or name another one in the agency profile (reviewingUnit.OTHERWISE)',
    },
  };
}
