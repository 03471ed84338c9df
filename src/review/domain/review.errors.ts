import { DomainError, type Refusal } from '../../shared/domain-error.js';

/** Something about an opinion that cannot stand. */
export function opinionFault(
  code: string,
  field: string,
  message: { zh: string; en: string },
  clauses: readonly string[],
): Refusal {
  return {
    code,
    status: 422,
    field,
    clauses,
    message,
    remedy: { zh: '请更正后再提交', en: 'Correct it, then send again' },
  };
}

/** A late opinion is possible, but says why it is late (SY-L11; cases TC-09). */
export function lateReasonMissing(dueDate: string): DomainError {
  return new DomainError({
    code: 'LATE_REASON_MISSING',
    status: 422,
    field: 'lateReason',
    clauses: ['SY-L11'],
    message: {
      zh: `审核期限已于 ${dueDate} 届满，逾期提出意见须说明理由`,
      en: `The review was due on ${dueDate}: a late opinion needs its reason`,
    },
    remedy: { zh: '请填写逾期理由', en: 'Give the reason for being late' },
  });
}

/** Nobody of that name can be asked to review. */
export function reviewerUnknown(name: string): DomainError {
  return new DomainError({
    code: 'PERSON_NOT_FOUND',
    status: 422,
    field: 'reviewer',
    message: { zh: `审核机构没有“${name}”`, en: `There is no "${name}" in the reviewing agency` },
    remedy: {
      zh: '请填写审核机构人员的登录名',
      en: 'Give the sign-in name of someone in the reviewing unit',
    },
  });
}

/** Whoever is no reviewer could take the task and never write the opinion (JBM-22, JX-L2). */
export function notAReviewer(name: string): Refusal {
  return {
    code: 'NOT_A_REVIEWER',
    status: 422,
    field: 'reviewer',
    clauses: ['JBM-22', 'JX-L2'],
    message: { zh: `${name}不是法制审核人员`, en: `${name} is no legal reviewer` },
    remedy: { zh: '请指派法制审核人员', en: 'Assign a legal reviewer' },
  };
}

/** Whose recusal was granted does not review the case, whoever asks them to (行政处罚法 43). */
export function reviewerRecused(name: string): Refusal {
  return {
    code: 'REVIEWER_RECUSED',
    status: 422,
    field: 'reviewer',
    clauses: ['行政处罚法 43'],
    message: { zh: `${name}已回避本案`, en: `${name} is recused from this case` },
    remedy: { zh: '请指派其他审核人员', en: 'Assign another reviewer' },
    level: 'warn',
  };
}

/** The agency's reviewers do not choose their cases. */
export function reviewNotClaimable(source: string): DomainError {
  return new DomainError({
    code: 'REVIEW_NOT_CLAIMABLE',
    status: 403,
    clauses: [source],
    message: { zh: '本机关的审核人员不得自行认领', en: 'Reviewers of this agency do not claim reviews' },
    remedy: { zh: '请由法制审核机构负责人指派', en: 'The head of the legal unit assigns' },
  });
}

/** Whoever stands in for the head of the legal unit does not sign what they wrote themselves (系统默认). */
export function signerWroteOpinion(): DomainError {
  return new DomainError({
    code: 'SIGNER_WROTE_OPINION',
    status: 403,
    message: {
      zh: '代行法制审核机构负责人职务的人员不得签发本人提出的审核意见',
      en: 'Who stands in for the head of the legal unit does not sign their own opinion',
    },
    remedy: { zh: '请由其他代行人员或者负责人签发', en: 'Leave it to the head, or to another stand-in' },
    level: 'warn',
  });
}

/** A correction is signed by who signed the opinion: the head of the legal unit. */
export function correctionNeedsHead(): DomainError {
  return new DomainError({
    code: 'CORRECTION_NEEDS_HEAD',
    status: 403,
    clauses: ['SY-L10'],
    message: { zh: '更正须由法制审核机构负责人签发', en: 'The head of the legal unit signs a correction' },
    remedy: { zh: '请由法制审核机构负责人办理', en: 'Ask the head of the legal unit' },
    level: 'warn',
  });
}

export function nothingToCorrect(): DomainError {
  return new DomainError({
    code: 'OPINION_NOT_SIGNED',
    status: 409,
    message: { zh: '本轮没有已签发的审核意见', en: 'No opinion of this round is signed' },
    remedy: { zh: '签发前可以直接修改', en: 'Before it is signed it is simply changed' },
  });
}

/** Review is another unit's task (JBM-22, JBE-L2, ST-2.3.2(1)). */
export function reviewerOfWrongUnit(unit: string, clause: string): Refusal {
  return {
    code: 'REVIEWER_OF_WRONG_UNIT',
    status: 422,
    field: 'reviewer',
    clauses: [clause],
    message: {
      zh: `审核人员不属于本案的法制审核机构（${unit}）`,
      en: `The reviewer is not of the reviewing unit (${unit})`,
    },
    remedy: { zh: '请指派法制审核机构的人员', en: 'Assign someone of the reviewing unit' },
  };
}
