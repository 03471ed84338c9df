import { DomainError, type Refusal } from '../../shared/domain-error.js';

/** Also the answer about another agency's case, so that nobody learns that it exists. */
export function caseNotFound(): DomainError {
  return new DomainError({
    code: 'CASE_NOT_FOUND',
    status: 404,
    message: { zh: '未找到该案件', en: 'There is no such case' },
    remedy: { zh: '请核对案号或从待办列表进入', en: 'Check the case number, or open it from your inbox' },
  });
}

/** Nothing more is done on a closed case. */
export function caseClosed(): DomainError {
  return new DomainError({
    code: 'CASE_CLOSED',
    status: 409,
    message: { zh: '案件已经办结', en: 'The case is closed' },
    remedy: { zh: '请查看案件的办理过程', en: 'See how the case ended' },
  });
}

/** Whose recusal was granted does nothing more in the case, in whatever office (行政处罚法 43). */
export function personRecused(name: string): DomainError {
  return new DomainError({
    code: 'PERSON_RECUSED',
    status: 403,
    clauses: ['行政处罚法 43'],
    message: { zh: `${name}已回避本案，不得再办理`, en: `${name} is recused from this case` },
    remedy: { zh: '请由其他人员办理', en: 'Leave it to someone else' },
    level: 'warn',
  });
}

/** The sender has not seen what happened since; the answer says what. */
export function staleVersion(expected: number, current: number, since: readonly unknown[]): DomainError {
  return new DomainError({
    code: 'STALE_VERSION',
    status: 409,
    field: 'If-Match',
    message: {
      zh: `案件已有新的变化（您看到的是第 ${expected} 版，现为第 ${current} 版）`,
      en: `The case has changed meanwhile (you saw version ${expected}, it is now ${current})`,
    },
    remedy: { zh: '请查看期间的变化后再提交', en: 'Look at what changed, then send again' },
    details: { expected, current, since },
  });
}

/** This kind of act is not among those that the agency's rules know. */
export function kindNotReviewed(kind: string, known: readonly string[], clause: string): Refusal {
  return {
    code: 'CASE_KIND_NOT_COVERED',
    status: 422,
    field: 'kind',
    clauses: [clause],
    message: { zh: '本机关的法制审核不包括该执法种类', en: 'This agency does not review this kind of act' },
    remedy: { zh: `可选种类：${known.join('、')}`, en: `Kinds covered: ${known.join(', ')}` },
    details: { kind, known },
  };
}

/** A date that lies after today. */
export function dateInFuture(field: string, date: string): Refusal {
  return {
    code: 'DATE_IN_FUTURE',
    status: 422,
    field,
    message: { zh: `日期 ${date} 晚于今天`, en: `${date} lies in the future` },
    remedy: { zh: '请填写实际发生的日期', en: 'Enter the day on which it happened' },
  };
}

/** Something that must have happened earlier is dated later. */
export function dateOutOfOrder(
  field: string,
  date: string,
  after: string,
  what: { zh: string; en: string },
): Refusal {
  return {
    code: 'DATE_OUT_OF_ORDER',
    status: 422,
    field,
    message: {
      zh: `日期 ${date} 早于${what.zh}（${after}）`,
      en: `${date} lies before ${what.en} (${after})`,
    },
    remedy: { zh: '请核对日期的先后', en: 'Check the order of the dates' },
  };
}

/** The head of another unit does not change the officers of this case. */
export function notOfHandlingUnit(): DomainError {
  return new DomainError({
    code: 'NOT_OF_HANDLING_UNIT',
    status: 403,
    message: { zh: '您不是本案承办机构的负责人', en: 'You do not head the unit that handles this case' },
    remedy: { zh: '请由承办机构负责人办理', en: 'Ask the head of the handling unit' },
    level: 'warn',
  });
}

/** Whoever reviews a case, advises on it or is recused from it does not handle it (行政处罚法 43, 58). */
export function handlerReviews(name: string): Refusal {
  return {
    code: 'HANDLER_REVIEWS',
    status: 422,
    field: 'handlers',
    clauses: ['行政处罚法 43', '行政处罚法 58'],
    message: {
      zh: `${name}参与本案审核或者已经回避，不得承办`,
      en: `${name} reviews this case or is recused from it and cannot handle it`,
    },
    remedy: { zh: '请指定其他执法人员', en: 'Name another officer' },
    level: 'warn',
  };
}

/** One refusal for all names given as handlers that nobody of the agency has; none when everybody is found. */
export function unknownHandlers(asked: readonly string[], found: readonly string[]): Refusal[] {
  const missing = asked.filter((name) => !found.includes(name)).join('、');
  if (missing === '') return [];
  return [
    {
      code: 'PERSON_NOT_FOUND',
      status: 422,
      field: 'handlers',
      message: { zh: `本机关没有这些人员：${missing}`, en: `Not in this agency: ${missing}` },
      remedy: { zh: '请填写本机关人员的登录名', en: 'Give sign-in names of people of this agency' },
    },
  ];
}
