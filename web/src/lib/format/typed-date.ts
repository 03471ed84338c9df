const SEPARATED = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/;
const TOGETHER = /^(\d{4})(\d{2})(\d{2})/;
const TIME = /^[T\s]+(\d{1,2})[:：](\d{2})$/;
const TIME_ALONE = /^(\d{1,2})[:.]?(\d{2})$/;

/** What somebody typed as a date, `2026-11-26`; also of `20261126`, `2026/11/26`, `2026年11月26日`. Undefined: no date. */
export function typedDate(typed: string): string | undefined {
  const { date, rest } = dateAtStart(plain(typed));
  return rest === '' ? date : undefined;
}

/** What somebody typed as a date and a time of day, `2026-11-26T09:30`. */
export function typedInstant(typed: string): string | undefined {
  const { date, rest } = dateAtStart(plain(typed));
  const [, hour = '', minute = ''] = TIME.exec(rest) ?? [];
  if (date === undefined || hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${date}T${hour.padStart(2, '0')}:${minute}`;
}

/** What somebody typed as a time of day, `08:30`; also of `8:30`, `8.30`, `0830`. Undefined: none. */
export function typedTime(typed: string): string | undefined {
  const [, hour = '', minute = ''] = TIME_ALONE.exec(plain(typed)) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** Full-width letters, as an input method writes them, are the same numbers. */
function plain(typed: string): string {
  return typed.normalize('NFKC').trim();
}

function dateAtStart(text: string): { date: string | undefined; rest: string } {
  const found = SEPARATED.exec(text) ?? TOGETHER.exec(text);
  if (!found) return { date: undefined, rest: text };
  const [whole, year = '', month = '', day = ''] = found;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { date: exists(date) ? date : undefined, rest: text.slice(whole.length) };
}

/** 30 February does not. */
function exists(date: string): boolean {
  const instant = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date);
}
