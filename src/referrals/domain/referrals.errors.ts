import { DomainError, type BilingualText, type Refusal } from '../../shared/domain-error.js';

/** Something that a referral, a transfer or an answer lacks. */
export function referralFault(
  code: string,
  field: string,
  message: BilingualText,
  clauses: readonly string[],
): Refusal {
  const remedy = { zh: '请补正后再提交', en: 'Correct it, then send again' };
  return { code, status: 422, field, clauses, message, remedy };
}

/** Nothing goes to the police before the head has approved it (移送规定 5). */
export function referralNotApproved(): DomainError {
  return new DomainError({
    code: 'REFERRAL_NOT_APPROVED',
    status: 409,
    clauses: ['移送规定 5'],
    message: {
      zh: '负责人尚未批准移送，不得移送',
      en: 'The head has not approved the referral: nothing may be transferred',
    },
    remedy: { zh: '请先报负责人审批', en: 'Ask the head to decide first' },
    level: 'warn',
  });
}

/** What the letter says goes to whom the signed opinion named, unless the case has no such opinion. */
export function noReferralOpinion(): DomainError {
  return new DomainError({
    code: 'REFERRAL_WITHOUT_OPINION',
    status: 409,
    clauses: ['SY-L10'],
    message: { zh: '本轮审核意见不是移送', en: 'The opinion of this round does not refer the case' },
    remedy: { zh: '请按审核意见办理', en: 'Follow the opinion' },
  });
}
