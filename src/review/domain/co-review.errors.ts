import { DomainError, type BilingualText, type Refusal } from '../../shared/domain-error.js';

/** A place in a material that does not exist. */
export function placeFault(code: string, field: string, message: BilingualText): Refusal {
  return {
    code,
    status: 422,
    field,
    message,
    remedy: { zh: '请核对材料名称和页码', en: 'Check the material and the page' },
  };
}

/** A failed point says where in the materials the fault is, where the agency wants it so. */
export function placeMissing(field: string, source: string): Refusal {
  return {
    ...placeFault('FAILED_POINT_WITHOUT_PLACE', field, {
      zh: '不通过的要点须指明材料中的位置',
      en: 'A failed point names its place in the materials',
    }),
    clauses: [source],
  };
}

/** Drafts, marks and contributions are for those who review this case. */
export function notReviewingCase(): DomainError {
  return new DomainError({
    code: 'NOT_REVIEWER_OF_CASE',
    status: 403,
    message: { zh: '只有本案审核人员可以办理', en: 'Only those who review this case may do this' },
    remedy: { zh: '请由本案审核人员办理', en: 'Ask a reviewer of this case' },
    level: 'warn',
  });
}

/** Two people wrote on one draft: the second sees what the first wrote, and nothing is lost. */
export function draftChanged(details: Readonly<Record<string, unknown>>, by: string): DomainError {
  return new DomainError({
    code: 'DRAFT_CHANGED',
    status: 409,
    field: 'draftVersion',
    message: { zh: `草稿已由${by}修改`, en: `${by} has changed the draft meanwhile` },
    remedy: { zh: '请对照其修改后再保存', en: 'Look at what changed, then save again' },
    details,
  });
}

export function coReviewerAlready(name: string): Refusal {
  return {
    code: 'CO_REVIEWER_ALREADY',
    status: 409,
    field: 'person',
    message: { zh: `${name}已经是本案审核人员`, en: `${name} reviews this case already` },
    remedy: { zh: '请选择其他人员', en: 'Choose someone else' },
  };
}

export function coReviewerUnknown(name?: string): DomainError {
  return new DomainError({
    code: 'CO_REVIEWER_UNKNOWN',
    status: 409,
    field: 'person',
    message:
      name === undefined
        ? { zh: '本案没有会审人员', en: 'The case has no co-reviewer' }
        : { zh: `${name}不是本案会审人员`, en: `${name} is no co-reviewer of this case` },
    remedy: { zh: '请刷新案件页面', en: 'Reload the case' },
  });
}

/** The opinion waits for every co-reviewer, or for their removal (加签, 减签). */
export function coReviewOutstanding(names: readonly string[]): Refusal {
  return {
    code: 'CO_REVIEW_OUTSTANDING',
    status: 409,
    message: {
      zh: `会审人员尚未提出意见：${names.join('、')}`,
      en: `Co-reviewers have not given theirs: ${names.join(', ')}`,
    },
    remedy: { zh: '请等待其意见，或者减签并说明理由', en: 'Wait for them, or remove them with the reason' },
    details: { names },
  };
}

export function contributionEmpty(): Refusal {
  return {
    code: 'CONTRIBUTION_EMPTY',
    status: 422,
    field: 'text',
    message: { zh: '会审意见没有内容', en: 'The contribution is empty' },
    remedy: { zh: '请填写会审意见', en: 'Write it' },
  };
}

export function removalReasonMissing(): Refusal {
  return {
    code: 'REMOVAL_REASON_MISSING',
    status: 422,
    field: 'reason',
    message: { zh: '减签须说明理由', en: 'Removing a co-reviewer needs its reason' },
    remedy: { zh: '请填写理由', en: 'Give the reason' },
  };
}

/** Advice comes from the register, or from somebody who is marked as standing outside it (JBM-24, ST-2.3.2(3)). */
export function adviserNotRegistered(name: string): Refusal {
  return {
    code: 'ADVISER_NOT_REGISTERED',
    status: 422,
    field: 'adviser',
    clauses: ['JBM-24', 'ST-2.3.2(3)', 'JX-L5'],
    message: { zh: `${name}不在法律顾问和公职律师名录中`, en: `${name} is not in the register of advisers` },
    remedy: {
      zh: '请先登记入名录，或者注明为名录外人员并填写其身份和单位',
      en: 'Register them, or mark them as outside the register with their kind and organisation',
    },
  };
}

/** An adviser gives advice, never the formal opinion (JBM-24). */
export function adviserGivesNoOpinion(name: string): Refusal {
  return {
    code: 'ADVISER_GIVES_NO_OPINION',
    status: 422,
    field: 'reviewer',
    clauses: ['JBM-24', 'ST-2.3.2(3)'],
    message: {
      zh: `${name}是本案的法律顾问（公职律师），只提供咨询意见，不得出具审核意见`,
      en: `${name} advises on this case and gives advice, never the formal opinion`,
    },
    remedy: { zh: '请指派其他审核人员', en: 'Assign another reviewer' },
    level: 'warn',
  };
}

export function adviceEmpty(): Refusal {
  return {
    code: 'ADVICE_EMPTY',
    status: 422,
    field: 'text',
    clauses: ['JBM-24'],
    message: { zh: '咨询意见没有内容', en: 'The advice is empty' },
    remedy: { zh: '请填写咨询意见', en: 'Write it down' },
  };
}

export function markUnknown(): DomainError {
  return new DomainError({
    code: 'MARK_UNKNOWN',
    status: 404,
    message: { zh: '没有这条批注，或者不是您的批注', en: 'There is no such mark of yours' },
    remedy: { zh: '请刷新批注列表', en: 'Reload the marks' },
  });
}
