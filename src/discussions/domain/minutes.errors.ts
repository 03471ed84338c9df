import { type Refusal } from '../../shared/domain-error.js';

const CLAUSES = ['SY-R19'] as const;

/** The member does not agree with the minutes, but does not say with what. */
export function reservationMissing(): Refusal {
  return {
    code: 'MINUTES_RESERVATION_MISSING',
    status: 422,
    field: 'reservation',
    clauses: CLAUSES,
    message: {
      zh: '对笔录有异议，但未写明异议内容',
      en: 'You do not agree with the minutes, but with what is not said',
    },
    remedy: { zh: '请书面写明对笔录的异议', en: 'Write down what you do not agree with' },
  };
}

/** Agreement and a reservation at once. */
export function reservationWithoutNeed(): Refusal {
  return {
    code: 'MINUTES_RESERVATION_CONTRADICTS',
    status: 422,
    field: 'agrees',
    clauses: CLAUSES,
    message: {
      zh: '既表示对笔录无异议，又写了异议内容',
      en: 'Agreement with the minutes and a reservation at once',
    },
    remedy: {
      zh: '有异议的，请选择“有异议”；无异议的，请删去异议内容',
      en: 'Choose that you do not agree, or leave the reservation out',
    },
  };
}

/** A signature that was given, or whose lack is on record. */
export function minutesAlreadyDealtWith(name: string): Refusal {
  return {
    code: 'MINUTES_SIGNED_ALREADY',
    status: 409,
    clauses: CLAUSES,
    message: {
      zh: `${name}已签署笔录，或者未签字的原因已经记录`,
      en: `${name} has signed, or why not is on record already`,
    },
    remedy: { zh: '请刷新案件页面', en: 'Reload the case' },
    details: { name },
  };
}

/** The last member present would be recorded as not signing. */
export function minutesNobodySigned(): Refusal {
  return {
    code: 'MINUTES_NOBODY_SIGNED',
    status: 422,
    field: 'member',
    clauses: CLAUSES,
    message: { zh: '没有任何成员签字的笔录不能作为讨论记录', en: 'Minutes that nobody signed are no record' },
    remedy: { zh: '请至少由一名到会成员签字', en: 'Let at least one member present sign' },
  };
}

/** Minutes are signed once there is a conclusion. */
export function minutesNotReady(): Refusal {
  return {
    code: 'MINUTES_NOT_READY',
    status: 409,
    clauses: CLAUSES,
    message: { zh: '尚无待签署的讨论笔录', en: 'There are no minutes to be signed' },
    remedy: { zh: '请在形成讨论结论后签署', en: 'Minutes are signed once the discussion has concluded' },
  };
}

const UNSIGNED = {
  UNSIGNED_NOT_CONVENER: {
    status: 403,
    field: 'member',
    zh: '只有召集人可以记录未签字的原因',
    en: 'Only the convener records why somebody did not sign',
  },
  UNSIGNED_REASON_MISSING: { status: 422, field: 'reason', zh: '须说明未签字的原因', en: 'Give the reason' },
  UNSIGNED_NO_MEMBER: {
    status: 422,
    field: 'member',
    zh: '不是本次讨论的到会成员',
    en: 'This is no member who was present',
  },
  UNSIGNED_OF_ONESELF: {
    status: 422,
    field: 'member',
    zh: '召集人本人到会的，应当自行签署笔录',
    en: 'A convener who was present signs for themselves',
  },
} as const;

/** Something that stands against recording that a member did not sign. */
export function unsignedFault(code: keyof typeof UNSIGNED): Refusal {
  const { status, field, zh, en } = UNSIGNED[code];
  return {
    code,
    status,
    field,
    clauses: CLAUSES,
    message: { zh, en },
    remedy: {
      zh: '请由召集人填写到会成员的登录名和未签字的原因',
      en: 'The convener names the member present and the reason',
    },
  };
}
