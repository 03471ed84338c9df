/** Dates of the law are Beijing dates (UTC+8, no daylight saving since 1991). `YYYY-MM-DD`. */
export type BeijingDate = string;

const BEIJING_OFFSET_MS = 8 * 3_600_000;

/** The Beijing calendar date on which an instant falls. */
export function beijingDateOf(instant: Date): BeijingDate {
  return new Date(instant.getTime() + BEIJING_OFFSET_MS).toISOString().slice(0, 10);
}

/** The instant at which a Beijing date begins (00:00 +08:00), or the given time of that day. */
export function beijingInstant(date: BeijingDate, time = '00:00:00'): Date {
  return new Date(`${date}T${time}+08:00`);
}

/** `2026-10-10T09:00:00.000+08:00`: how the API shows instants. */
export function beijingIso(instant: Date): string {
  return new Date(instant.getTime() + BEIJING_OFFSET_MS).toISOString().replace('Z', '+08:00');
}
