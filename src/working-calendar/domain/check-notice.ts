import type { BeijingDate } from '../../shared/beijing-time.js';
import type { BilingualText, Refusal } from '../../shared/domain-error.js';
import { addDays, daysBetween, isCalendarDate, isWeekend } from './calendar-date.js';
import { datesOf, type CalendarNotice, type NoticeSpan } from './calendar-notice.js';
import { noticeFault } from './notice.errors.js';
import type { NoticeSource } from './official-year.js';
import { statutoryDaysOf } from './statutory-days.js';

/** 发文字号 such as `国办发明电〔2025〕7号`. */
const DOCUMENT_NUMBER = /^\S{1,30}〔\d{4}〕\d{1,5}号$/;
const LONGEST_SPAN = 16;
const FEWEST_DAYS_OFF = 13;
const MOST_DAYS_OFF = 60;

/** What a notice is worth: faults refuse it, warnings need an administrator's explicit confirmation. */
export interface NoticeCheck {
  readonly faults: readonly Refusal[];
  readonly warnings: readonly BilingualText[];
}

/**
 * Checks a notice before it is loaded: dates exist and lie in the year (or in the last week of December before),
 * no date is both off and worked, worked days are weekends, all statutory days are off (全国年节及纪念日放假办法 2),
 * the source is named, and the year looks like one: 26–35 days off, 13 of them net of worked weekends.
 */
export function checkNotice(notice: CalendarNotice): NoticeCheck {
  if (!Number.isInteger(notice.year) || !isCalendarDate(`${notice.year}-01-01`)) {
    return { faults: [noticeFault('year', 'YEAR_INVALID', String(notice.year))], warnings: [] };
  }
  const dateFaults = [
    ...spanFaults(notice, 'daysOff'),
    ...spanFaults(notice, 'localDaysOff'),
    ...workedFaults(notice),
  ];
  const faults = [
    ...sourceFaults(notice.source, 'source', notice.year),
    ...localSourceFaults(notice),
    ...dateFaults,
  ];
  if (dateFaults.length > 0) return { faults, warnings: [] };
  const whole = [
    ...overlapFaults(notice),
    ...clashFaults(notice),
    ...statutoryFaults(notice),
    ...sizeFaults(notice),
  ];
  return { faults: [...faults, ...whole], warnings: whole.length > 0 ? [] : warningsOf(notice) };
}

function sourceFaults(source: NoticeSource, field: string, year: number): Refusal[] {
  const faults: Refusal[] = [];
  if (!source.title.trim()) faults.push(noticeFault(`${field}.title`, 'TITLE_MISSING', ''));
  if (!DOCUMENT_NUMBER.test(source.documentNumber.trim())) {
    faults.push(noticeFault(`${field}.documentNumber`, 'DOCUMENT_NUMBER_INVALID', source.documentNumber));
  }
  const plausible = isCalendarDate(source.issuedOn) && source.issuedOn <= `${year}-12-31`;
  if (!plausible) faults.push(noticeFault(`${field}.issuedOn`, 'ISSUED_ON_INVALID', source.issuedOn));
  return faults;
}

function localSourceFaults({ localDaysOff = [], year }: CalendarNotice): Refusal[] {
  return localDaysOff.flatMap(({ source }, i) => sourceFaults(source, `localDaysOff[${i}].source`, year));
}

/** The days a notice may arrange: its year, and the last week before it (31 December 2011 was worked for 2012). */
function liesInNotice(date: BeijingDate, year: number): boolean {
  return date >= `${year - 1}-12-25` && date <= `${year}-12-31`;
}

function dateFault(date: BeijingDate, year: number, field: string): Refusal[] {
  if (!isCalendarDate(date)) return [noticeFault(field, 'DATE_INVALID', date)];
  return liesInNotice(date, year) ? [] : [noticeFault(field, 'DATE_OUTSIDE_YEAR', date)];
}

function spanFaults(notice: CalendarNotice, list: 'daysOff' | 'localDaysOff'): Refusal[] {
  return (notice[list] ?? []).flatMap(({ name, from, to }, i) => {
    const field = `${list}[${i}]`;
    const faults = [
      ...dateFault(from, notice.year, `${field}.from`),
      ...dateFault(to, notice.year, `${field}.to`),
    ];
    if (!name.trim()) faults.push(noticeFault(`${field}.name`, 'NAME_MISSING', ''));
    if (faults.length > 0) return faults;
    if (to < from) return [noticeFault(`${field}.to`, 'SPAN_REVERSED', `${from}—${to}`)];
    if (daysBetween(from, to) >= LONGEST_SPAN)
      return [noticeFault(`${field}.to`, 'SPAN_TOO_LONG', `${from}—${to}`)];
    return [];
  });
}

function workedFaults({ workedWeekends, year }: CalendarNotice): Refusal[] {
  return workedWeekends.flatMap((date, i) => {
    const field = `workedWeekends[${i}]`;
    const faults = dateFault(date, year, field);
    if (faults.length > 0) return faults;
    if (!isWeekend(date)) return [noticeFault(field, 'WORKED_DAY_NOT_WEEKEND', date)];
    return workedWeekends.indexOf(date) < i ? [noticeFault(field, 'DATE_TWICE', date)] : [];
  });
}

function overlapFaults(notice: CalendarNotice): Refusal[] {
  return (['daysOff', 'localDaysOff'] as const).flatMap((list) => {
    const seen = new Set<BeijingDate>();
    return (notice[list] ?? []).flatMap((span: NoticeSpan, i) =>
      datesOf([span])
        .filter((date) => seen.size === seen.add(date).size)
        .map((date) => noticeFault(`${list}[${i}]`, 'DATE_TWICE', date)),
    );
  });
}

function clashFaults({ daysOff, workedWeekends }: CalendarNotice): Refusal[] {
  const off = new Set(datesOf(daysOff));
  return workedWeekends.flatMap((date, i) =>
    off.has(date) ? [noticeFault(`workedWeekends[${i}]`, 'DATE_OFF_AND_WORKED', date)] : [],
  );
}

function statutoryFaults({ year, daysOff }: CalendarNotice): Refusal[] {
  const off = new Set(datesOf(daysOff));
  const { days, unknown } = statutoryDaysOf(year);
  const missing = days.filter(({ date }) => !off.has(date)).map(({ date, name }) => `${date}（${name.zh}）`);
  const unnamed = unknown
    .filter(({ zh }) => !daysOff.some(({ name }) => name.includes(zh.replace('节', ''))))
    .map(({ zh }) => zh);
  return [
    ...(missing.length > 0 ? [noticeFault('daysOff', 'STATUTORY_DAY_NOT_OFF', missing.join('、'))] : []),
    ...(unnamed.length > 0 ? [noticeFault('daysOff', 'HOLIDAY_NOT_NAMED', unnamed.join('、'))] : []),
  ];
}

function sizeFaults({ daysOff }: CalendarNotice): Refusal[] {
  const count = datesOf(daysOff).length;
  if (count >= FEWEST_DAYS_OFF && count <= MOST_DAYS_OFF) return [];
  return [noticeFault('daysOff', 'DAYS_OFF_IMPLAUSIBLE', String(count))];
}

function warningsOf({ daysOff, workedWeekends, year, source }: CalendarNotice): BilingualText[] {
  const off = datesOf(daysOff);
  const warnings: BilingualText[] = [];
  if (off.length < 26 || off.length > 35) {
    warnings.push({
      zh: `全年放假（含周末）${off.length} 天，通常为 26 至 35 天，请核对。`,
      en: `${off.length} days off including weekends; a year usually has 26 to 35. Please check.`,
    });
  }
  const net = off.filter((date) => !isWeekend(date)).length - workedWeekends.length;
  if (net !== 13) {
    warnings.push({
      zh: `工作日放假天数减去调休上班天数为 ${net}，按放假办法应为 13，请核对是否漏录或多录。`,
      en: `Weekdays off less worked weekends make ${net}; by the regulation it should be 13. Is a day missing or too many?`,
    });
  }
  const adjacent = workedWeekends.filter((date) => off.every((day) => Math.abs(daysBetween(day, date)) > 21));
  for (const date of adjacent) {
    warnings.push({
      zh: `调休上班日 ${date} 距最近的假期超过三周，请核对。`,
      en: `The worked weekend ${date} lies more than three weeks from any holiday. Please check.`,
    });
  }
  if (source.issuedOn < addDays(`${year}-01-01`, -120)) {
    warnings.push({
      zh: `通知印发日期 ${source.issuedOn} 早于通常的上一年 11 月，请核对。`,
      en: `The notice is dated ${source.issuedOn}, earlier than the usual November before. Please check.`,
    });
  }
  return warnings;
}
