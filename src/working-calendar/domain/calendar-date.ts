import { beijingDateOf, type BeijingDate } from '../../shared/beijing-time.js';
import { DomainError } from '../../shared/domain-error.js';

const DAY_MS = 86_400_000;
const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT_PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const FIRST_YEAR = 1992; // the last summer time in China ended in 1991: from here on UTC+8 always holds
const LAST_YEAR = 2199;

/** Whether a text is a real Beijing date `YYYY-MM-DD` (29 February only in leap years) of 1992–2199. */
export function isCalendarDate(text: string): boolean {
  if (!DATE_PATTERN.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
}

/** Refuses a text that is no real date; `field` names the faulty input. */
export function requireCalendarDate(text: string, field: string): BeijingDate {
  if (isCalendarDate(text)) return text;
  throw new DomainError({
    code: 'DATE_INVALID',
    status: 400,
    field,
    message: { zh: `“${text}”不是有效的日期。`, en: `"${text}" is not a real date.` },
    remedy: {
      zh: '请按 YYYY-MM-DD 填写一个存在的日期（1992—2199 年）。',
      en: 'Give a date that exists as YYYY-MM-DD (1992–2199).',
    },
  });
}

/** Whether a text is an ISO instant with its offset, e.g. `2026-09-02T14:00:00+08:00`. */
export function isInstant(text: string): boolean {
  return INSTANT_PATTERN.test(text) && isCalendarDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

/** The Beijing date of a start that is given as a date or as an instant with offset. */
export function dateOfStart(at: string, field: string): BeijingDate {
  return isInstant(at) ? beijingDateOf(new Date(at)) : requireCalendarDate(at, field);
}

/** Days since 1970-01-01; dates become numbers only here. */
function epochDay(date: BeijingDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

function fromEpochDay(day: number): BeijingDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The date that lies the given calendar days later (earlier when negative). */
export function addDays(date: BeijingDate, days: number): BeijingDate {
  return fromEpochDay(epochDay(date) + days);
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: BeijingDate, to: BeijingDate): number {
  return epochDay(to) - epochDay(from);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: BeijingDate): number {
  return (((epochDay(date) + 4) % 7) + 7) % 7;
}

/** Saturday or Sunday, whether or not it is worked. */
export function isWeekend(date: BeijingDate): boolean {
  const weekday = weekdayOf(date);
  return weekday === 0 || weekday === 6;
}

export function yearOf(date: BeijingDate): number {
  return Number(date.slice(0, 4));
}

/** The corresponding day of a later month; where it does not exist, the last day of that month (民法典 202). */
export function addMonths(date: BeijingDate, months: number): BeijingDate {
  const index = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index % 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8, 10)), lastDay);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** Every date from `from` to `to`, both included; empty when `to` is earlier. */
export function datesFromTo(from: BeijingDate, to: BeijingDate): BeijingDate[] {
  const count = daysBetween(from, to) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => addDays(from, i));
}
