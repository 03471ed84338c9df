import { DomainError, type BilingualText, type Refusal } from '../../shared/domain-error.js';

/** Something about what is sent again that cannot stand. */
export function reworkFault(
  code: string,
  field: string,
  message: BilingualText,
  clauses: readonly string[],
): Refusal {
  const remedy = { zh: '请更正后再报送', en: 'Correct it, then send again' };
  return { code, status: 422, field, clauses, message, remedy };
}

/** Each numbered point of the opinion has its answer (JBM-28b, SY-L12). */
export function answersMissing(points: readonly number[]): Refusal {
  return {
    code: 'ANSWERS_MISSING',
    status: 422,
    field: 'answers',
    clauses: ['JBM-28b', 'SY-L12', 'JBE-L8'],
    message: {
      zh: `再次报送须逐点答复审核意见，缺少第 ${points.join('、')} 点`,
      en: `A new submission answers the opinion point by point; missing: ${points.join(', ')}`,
    },
    remedy: { zh: '请填写对每一点意见的答复', en: 'Answer each point of the opinion' },
    details: { points },
  };
}

/** Only the advice to make no decision can be accepted by closing the case (SY-L10(2), A7). */
export function noDecisionNotAdvised(): DomainError {
  return new DomainError({
    code: 'NO_DECISION_NOT_ADVISED',
    status: 409,
    clauses: ['SY-L10', 'JBM-28a', 'JBE-L7', '行政处罚法 58'],
    message: {
      zh: '本轮审核意见不是不予作出行政执法决定，不得据此结案',
      en: 'This round’s opinion does not advise to make no decision: the case cannot be closed on it',
    },
    remedy: { zh: '请按审核意见处理后再次报送', en: 'Follow the opinion and submit again' },
  });
}

/** Nothing has been reviewed yet: the proposal is changed in the bundle, before it is handed in. */
export function proposalNotReviewed(): DomainError {
  return new DomainError({
    code: 'PROPOSAL_NOT_REVIEWED',
    status: 409,
    clauses: ['SY-L5', 'JBM-29'],
    message: {
      zh: '处理意见尚未经过审核，直接在报送材料中修改即可',
      en: 'The proposal has not been reviewed yet: change it in the bundle',
    },
    remedy: { zh: '请在报送前修改处理意见', en: 'Change the proposal before you submit it' },
  });
}

/** A proposal that stays as it is voids no review. */
export function proposalUnchanged(): Refusal {
  const message = { zh: '处理意见没有变更', en: 'The proposal is the one that was reviewed' };
  return reworkFault('PROPOSAL_UNCHANGED', 'proposal', message, [
    'SY-L4',
    'JBM-28b',
    'JBE-L8',
    '行政处罚法 58',
  ]);
}

/**
 * After the advice to make no decision the same proposal on the same investigation is not reviewed again (A7,
 * SY-L10(2)).
 */
export function noDecisionStands(): Refusal {
  return {
    code: 'NO_DECISION_STANDS',
    status: 422,
    field: 'proposal',
    clauses: ['SY-L10', 'JBM-28b', 'JBE-L8', 'ST-2.3.0', '行政处罚法 58', 'A7'],
    message: {
      zh: '审核意见为不予作出行政执法决定，处理意见没有变更，也没有继续调查，不再审核',
      en: 'The opinion advises no decision; an unchanged proposal without further investigation is not reviewed again',
    },
    remedy: {
      zh: '请采纳意见结案，变更处理意见，继续调查，或者提出异议',
      en: 'Accept it, change the proposal, investigate further, or object',
    },
  };
}

/** The leaders agreed with a change: the unchanged proposal is not the one they agreed with (A8-7, SY-L13). */
export function changeNotAdopted(): Refusal {
  const message = {
    zh: '集体讨论同意变更后的处理意见，再次报送的处理意见没有变更',
    en: 'The discussion agreed with a change, but the proposal is still the same',
  };
  return reworkFault('DISCUSSED_CHANGE_MISSING', 'proposal', message, ['SY-L13', '行政处罚法 57']);
}

/** The case has no such round to compare. */
export function roundNotFound(round: number): Refusal {
  return {
    code: 'ROUND_NOT_FOUND',
    status: 404,
    field: 'round',
    message: { zh: `本案没有第 ${round} 轮报送`, en: `The case has no round ${round}` },
    remedy: { zh: '请选择已有的两轮报送比较', en: 'Compare two rounds that there are' },
  };
}
