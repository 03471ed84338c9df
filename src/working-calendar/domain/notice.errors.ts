import type { BilingualText, Refusal } from '../../shared/domain-error.js';

const CLAUSE = '全国年节及纪念日放假办法 2';

interface FaultText {
  readonly message: (value: string) => BilingualText;
  readonly remedy: BilingualText;
}

const CHECK_NOTICE: BilingualText = { zh: '请对照通知原文更正。', en: 'Correct it against the notice.' };

const FAULTS = {
  YEAR_INVALID: {
    message: (value) => ({ zh: `年份“${value}”无效。`, en: `The year "${value}" is not valid.` }),
    remedy: { zh: '请填写 1992—2199 的年份。', en: 'Give a year from 1992 to 2199.' },
  },
  TITLE_MISSING: {
    message: () => ({ zh: '未填写通知标题。', en: "The notice's title is missing." }),
    remedy: CHECK_NOTICE,
  },
  DOCUMENT_NUMBER_INVALID: {
    message: (value) => ({ zh: `发文字号“${value}”无效。`, en: `"${value}" is no document number.` }),
    remedy: {
      zh: '请按原文填写，如 国办发明电〔2025〕7号（六角括号）。',
      en: 'As in the notice, e.g. 国办发明电〔2025〕7号.',
    },
  },
  ISSUED_ON_INVALID: {
    message: (value) => ({
      zh: `印发日期“${value}”无效或晚于该年度。`,
      en: `The date of issue "${value}" is not valid.`,
    }),
    remedy: CHECK_NOTICE,
  },
  NAME_MISSING: {
    message: () => ({ zh: '未填写节日名称。', en: "The holiday's name is missing." }),
    remedy: CHECK_NOTICE,
  },
  DATE_INVALID: {
    message: (value) => ({ zh: `“${value}”不是有效的日期。`, en: `"${value}" is not a real date.` }),
    remedy: { zh: '请按 YYYY-MM-DD 填写存在的日期。', en: 'Give a date that exists as YYYY-MM-DD.' },
  },
  DATE_OUTSIDE_YEAR: {
    message: (value) => ({ zh: `${value} 不在该年度内。`, en: `${value} does not lie in the year.` }),
    remedy: CHECK_NOTICE,
  },
  SPAN_REVERSED: {
    message: (value) => ({
      zh: `放假起止日期颠倒：${value}。`,
      en: `The span ends before it begins: ${value}.`,
    }),
    remedy: CHECK_NOTICE,
  },
  SPAN_TOO_LONG: {
    message: (value) => ({
      zh: `一次放假超过 16 天：${value}。`,
      en: `More than 16 days off at once: ${value}.`,
    }),
    remedy: CHECK_NOTICE,
  },
  DATE_TWICE: {
    message: (value) => ({ zh: `${value} 重复出现。`, en: `${value} is given twice.` }),
    remedy: CHECK_NOTICE,
  },
  DATE_OFF_AND_WORKED: {
    message: (value) => ({ zh: `${value} 既放假又上班。`, en: `${value} is both off and worked.` }),
    remedy: CHECK_NOTICE,
  },
  WORKED_DAY_NOT_WEEKEND: {
    message: (value) => ({
      zh: `调休上班日 ${value} 不是周六或周日。`,
      en: `The worked day ${value} is not a weekend.`,
    }),
    remedy: CHECK_NOTICE,
  },
  STATUTORY_DAY_NOT_OFF: {
    message: (value) => ({ zh: `法定节日未放假：${value}。`, en: `Statutory days are not off: ${value}.` }),
    remedy: CHECK_NOTICE,
  },
  HOLIDAY_NOT_NAMED: {
    message: (value) => ({
      zh: `通知缺少节日：${value}。`,
      en: `The notice lacks these holidays: ${value}.`,
    }),
    remedy: CHECK_NOTICE,
  },
  DAYS_OFF_IMPLAUSIBLE: {
    message: (value) => ({
      zh: `全年放假 ${value} 天，不合常理。`,
      en: `${value} days off in a year is not plausible.`,
    }),
    remedy: CHECK_NOTICE,
  },
} as const satisfies Readonly<Record<string, FaultText>>;

/** One fault of a notice; the code is `CALENDAR_NOTICE_` and the kind. */
export function noticeFault(field: string, kind: keyof typeof FAULTS, value: string): Refusal {
  const { message, remedy } = FAULTS[kind];
  const code = `CALENDAR_NOTICE_${kind}`;
  return { code, status: 422, field, clauses: [CLAUSE], message: message(value), remedy };
}

/** The notice has no fault but looks odd, and nobody confirmed that it is so. */
export function noticeDoubtful(warnings: readonly BilingualText[]): Refusal {
  return {
    code: 'CALENDAR_NOTICE_DOUBTFUL',
    status: 422,
    field: 'confirmWarnings',
    clauses: [CLAUSE],
    message: {
      zh: warnings.map(({ zh }) => zh).join(''),
      en: warnings.map(({ en }) => en).join(' '),
    },
    remedy: {
      zh: '请对照通知原文核对；确属如此的，勾选确认后再载入。',
      en: 'Check it against the notice; if it is so, confirm the warnings and load again.',
    },
    details: { warnings },
  };
}

/** The very same arrangement is in force already. */
export function noticeUnchanged(year: number, version: number): Refusal {
  return {
    code: 'CALENDAR_NOTICE_UNCHANGED',
    status: 409,
    field: 'year',
    message: {
      zh: `${year} 年的放假安排与现行第 ${version} 版相同。`,
      en: `${year} is loaded with the same arrangement already (version ${version}).`,
    },
    remedy: { zh: '无需再次载入。', en: 'There is nothing to load.' },
  };
}

/** Somebody else loaded the year since the form was opened. */
export function noticeVersionStale(year: number, expected: number, current: number): Refusal {
  return {
    code: 'CALENDAR_YEAR_CHANGED',
    status: 409,
    field: 'expectedVersion',
    message: {
      zh: `${year} 年的放假安排已由他人更新（第 ${current} 版，您看到的是第 ${expected} 版）。`,
      en: `${year} was loaded by somebody else meanwhile (version ${current}, you saw ${expected}).`,
    },
    remedy: { zh: '请查看现行版本后再载入。', en: 'Look at the version in force and load again.' },
    details: { expected, current },
  };
}
