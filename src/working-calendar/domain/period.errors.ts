import { DomainError, type Refusal } from '../../shared/domain-error.js';

function refusal(code: string, field: string, zh: string, en: string, remedyZh: string, remedyEn: string) {
  const full: Refusal = {
    code,
    status: 400,
    field,
    message: { zh, en },
    remedy: { zh: remedyZh, en: remedyEn },
    clauses: ['民法典 201'],
  };
  return new DomainError(full);
}

/** The number of a period is no whole number within what a period of that unit may have. */
export function periodNumberInvalid(number: number, max: number): DomainError {
  return refusal(
    'PERIOD_NUMBER_INVALID',
    'number',
    `期限数“${number}”无效。`,
    `The period's number ${number} is not valid.`,
    `请填写 1 至 ${max} 的整数。`,
    `Give a whole number from 1 to ${max}.`,
  );
}

/** Hours run from a moment; a bare date does not say which. */
export function instantRequired(at: string): DomainError {
  return refusal(
    'PERIOD_START_INSTANT_REQUIRED',
    'start.at',
    `按小时计算的期限须有起算时刻，“${at}”不是时刻。`,
    `A period in hours needs the instant it starts at; "${at}" is none.`,
    '请填写带时区的时刻，如 2026-09-02T14:00:00+08:00。',
    'Give an instant with its offset, e.g. 2026-09-02T14:00:00+08:00.',
  );
}

/** A range of excluded days that ends before it begins. */
export function excludedRangeInvalid(from: string, to: string): DomainError {
  return refusal(
    'EXCLUDED_RANGE_INVALID',
    'excluded',
    `不计入期限的时段 ${from} 至 ${to} 起止颠倒。`,
    `The excluded range ${from} to ${to} ends before it begins.`,
    '请核对起止日期。',
    'Check the two dates.',
  );
}

/** Only periods of days can leave days out; hours, months and years run through. */
export function excludedNotApplicable(unit: string): DomainError {
  return refusal(
    'EXCLUDED_NOT_APPLICABLE',
    'excluded',
    `按${unit}计算的期限不能扣除时段。`,
    `A period in ${unit} cannot leave days out.`,
    '请改用按日计算的期限，或不填写扣除时段。',
    'Use a period in days, or give no excluded range.',
  );
}

/** A period whose end lies beyond any calendar, e.g. because almost every day is excluded. */
export function periodTooLong(): DomainError {
  return refusal(
    'PERIOD_TOO_LONG',
    'number',
    '期限的届满日超出可计算的范围（2199 年）。',
    'The period ends later than can be counted (2199).',
    '请核对期限数和不计入期限的时段。',
    'Check the number and the excluded ranges.',
  );
}
