import { DomainError, type BilingualText, type Refusal } from '../../shared/domain-error.js';

/** Something about an absence that cannot stand. */
export function absenceFault(code: string, field: string, message: BilingualText): Refusal {
  return {
    code,
    status: 422,
    field,
    message,
    remedy: { zh: '请更正日期', en: 'Correct the dates' },
  };
}

export function deputyUnsuitable(name: string, field: string): Refusal {
  return {
    code: 'DEPUTY_UNSUITABLE',
    status: 422,
    field,
    message: {
      zh: `${name}不能代行该职务（须为本机关、同一机构并担任相应职务的其他人员）`,
      en: `${name} cannot stand in: someone else of the agency and unit with a fitting office can`,
    },
    remedy: { zh: '请另行指定代行人员', en: 'Name someone else' },
  };
}

/** Head and deputy both away, and no fallback who is there: somebody has to be named. */
export function deputyAway(name: string): Refusal {
  return {
    code: 'DEPUTY_AWAY',
    status: 422,
    field: 'fallback',
    message: {
      zh: `代行人员${name}在此期间也离岗，且没有在岗的候补代行人员`,
      en: `${name} is away then too, and there is no fallback who is not`,
    },
    remedy: { zh: '请指定在岗的候补代行人员', en: 'Name a fallback who is there' },
  };
}

export function absencePersonUnknown(signInName: string, field: string): Refusal {
  return {
    code: 'PERSON_NOT_FOUND',
    status: 422,
    field,
    message: { zh: `本机关没有“${signInName}”`, en: `There is no "${signInName}" in the agency` },
    remedy: { zh: '请填写登录名', en: 'Give the sign-in name' },
  };
}

/** One's own absence, or, as a head, that of one's people. */
export function absenceOfAnother(): DomainError {
  return new DomainError({
    code: 'ABSENCE_OF_ANOTHER',
    status: 403,
    message: {
      zh: '只能登记本人或者所管理人员的离岗',
      en: 'You record your own absence, or that of your people',
    },
    remedy: { zh: '请由本人或者其负责人登记', en: 'Ask them, or their head' },
    level: 'warn',
  });
}

/** What is over stays on record as it was: who stood in then acted by right. */
export function absenceOver(endedOn: string): Refusal {
  return {
    code: 'ABSENCE_OVER',
    status: 409,
    message: { zh: `离岗已于 ${endedOn} 结束`, en: `The absence ended on ${endedOn}` },
    remedy: { zh: '已结束的离岗无须销假，请刷新列表', en: 'There is nothing to cancel; reload the list' },
    details: { endedOn },
  };
}

export function absenceNotFound(): DomainError {
  return new DomainError({
    code: 'ABSENCE_NOT_FOUND',
    status: 404,
    message: { zh: '没有该离岗登记', en: 'There is no such absence' },
    remedy: { zh: '请刷新列表', en: 'Reload the list' },
  });
}
