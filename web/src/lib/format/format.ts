import type { Locale } from '../text/locale';

const ZONE = 'Asia/Shanghai';
const LANGUAGE = { zh: 'zh-CN', en: 'en-GB' } as const;

/** An instant as a Beijing date, `2026-10-09`. */
export function beijingDate(instant: string | Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));
}

/** The hour of an instant in Beijing, `10:00`. */
export function beijingHour(instant: string): string {
  const parts = { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('sv-SE', parts).format(new Date(instant));
}

/** `2026-10-09` as people read it, in Chinese as it is written in fields too; a calendar date has no zone. */
export function formatDate(date: string, locale: Locale, weekday = false): string {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return new Intl.DateTimeFormat(LANGUAGE[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    month: locale === 'zh' ? '2-digit' : 'short',
    day: '2-digit',
    ...(weekday ? { weekday: 'short' } : {}),
  })
    .format(Date.UTC(year, month - 1, day))
    .replaceAll('/', '-')
    .replace(/(\d)([^\d\-\s])/, '$1 $2');
}

const ISO_DATE = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A text of the api with its dates as they are written beside it. */
export function withDates(text: string, locale: Locale): string {
  return text.replace(ISO_DATE, (date) => formatDate(date, locale));
}

/** An instant in Beijing time, to the minute. */
export function formatInstant(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGE[locale], {
    timeZone: ZONE,
    year: 'numeric',
    month: locale === 'zh' ? '2-digit' : 'short',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(new Date(instant))
    .replaceAll('/', '-');
}

/** Yuan with two decimals, e.g. `¥120,000.00`; the api sends amounts as text so that nothing is rounded. */
export function formatMoney(amount: string | null, locale: Locale): string {
  if (amount === null) return '—';
  const [whole = '0', cents = '00'] = amount.split('.');
  const grouped = new Intl.NumberFormat(LANGUAGE[locale]).format(BigInt(whole));
  return `¥${grouped}.${cents.padEnd(2, '0')}`;
}

/** A count; `limit` stands for "that many or more". */
export function formatCount(count: number, limit = 1000): string {
  return count >= limit ? `${limit - 1}+` : String(count);
}

/** A share in percent, never rounded up to a full hundred. */
export function formatPercent(percent: number, locale: Locale): string {
  const shown = percent < 100 ? Math.min(percent, 99.99) : percent;
  return `${new Intl.NumberFormat(LANGUAGE[locale], { maximumFractionDigits: 2 }).format(shown)}%`;
}

/** A plain number with at most two decimals. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(LANGUAGE[locale], { maximumFractionDigits: 2 }).format(value);
}

const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** 0 for Monday to 6 for Sunday; a calendar date has no zone. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** One letter or so for each day of the week, Monday first. */
export function weekdayNames(locale: Locale): string[] {
  const format = new Intl.DateTimeFormat(LANGUAGE[locale], {
    timeZone: 'UTC',
    weekday: locale === 'zh' ? 'narrow' : 'short',
  });
  return Array.from({ length: 7 }, (_, index) => format.format(A_MONDAY + index * DAY_MS));
}

/** The day of the week of a calendar date. */
export function formatWeekday(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGE[locale], { timeZone: 'UTC', weekday: 'short' }).format(
    Date.parse(date.slice(0, 10)),
  );
}

/** `2026-10` as people read it. */
export function formatMonth(month: string, locale: Locale): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(LANGUAGE[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    month: locale === 'zh' ? 'long' : 'short',
  }).format(Date.UTC(year, number - 1, 1));
}

/** The last day of a month, `2026-02` → `2026-02-28`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
