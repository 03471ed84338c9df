import { DomainError, type BilingualText, type Refusal } from '../../shared/domain-error.js';

/** An extension is asked for before the review is due (SY-L11). */
export function extensionAskedTooLate(dueDate: string, clause: string): DomainError {
  return new DomainError({
    code: 'EXTENSION_ASKED_TOO_LATE',
    status: 409,
    clauses: [clause],
    message: {
      zh: `审核期限已于 ${dueDate} 届满，不得再申请延期`,
      en: `The review was due on ${dueDate}: it is too late to ask for an extension`,
    },
    remedy: { zh: '请尽快提出意见并说明逾期理由', en: 'Give the opinion, with the reason for being late' },
  });
}

/** A round of review is extended once (SY-L11). */
export function secondExtension(clause: string): DomainError {
  return new DomainError({
    code: 'SECOND_EXTENSION',
    status: 409,
    clauses: [clause],
    message: {
      zh: '本轮审核已申请或者批准过延期，只能延长一次',
      en: 'This round was extended, or its extension asked for, already: it can be extended once',
    },
    remedy: { zh: '请在期限内提出意见', en: 'Give the opinion in time' },
  });
}

/** The review period has not begun: there is nothing to extend. */
export function reviewNotRunning(): DomainError {
  return new DomainError({
    code: 'REVIEW_NOT_RUNNING',
    status: 409,
    clauses: ['SY-L11'],
    message: { zh: '审核期限尚未开始计算', en: 'The review period has not begun' },
    remedy: { zh: '请在收到完整材料后申请', en: 'Apply once the bundle is complete' },
  });
}

/** Something about an application to extend that cannot stand. */
export function extensionFault(
  code: string,
  field: string,
  message: BilingualText,
  clause: string,
  details?: Readonly<Record<string, unknown>>,
): Refusal {
  return {
    code,
    status: 422,
    field,
    clauses: [clause],
    message,
    remedy: { zh: '请更正后再申请', en: 'Correct it, then apply again' },
    ...(details ? { details } : {}),
  };
}
