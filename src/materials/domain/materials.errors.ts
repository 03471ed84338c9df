import { type Refusal } from '../../shared/domain-error.js';

/** A part of the bundle that is missing or empty. */
export function bundleFault(
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
    remedy: { zh: '请补充后再报送', en: 'Complete it, then submit again' },
  };
}

/** The investigation has not ended: there is nothing to review yet (SY-L5, JBM-29). */
export function investigationNotEnded(): Refusal {
  return {
    code: 'INVESTIGATION_NOT_ENDED',
    status: 409,
    clauses: ['SY-L5', 'JBM-29'],
    message: {
      zh: '调查尚未终结，不得报送法制审核',
      en: 'The investigation has not ended: it is too early to submit',
    },
    remedy: { zh: '请先办理调查终结', en: 'End the investigation first' },
  };
}

/** The decision has been made: a review after it would be worthless (SY-L5). */
export function alreadyDecided(): Refusal {
  return {
    code: 'ALREADY_DECIDED',
    status: 409,
    clauses: ['SY-L5'],
    message: {
      zh: '已作出决定，不得再报送法制审核',
      en: 'The decision has been made: it is too late to submit',
    },
    remedy: { zh: '请核对案件阶段', en: 'Check where the case stands' },
  };
}
