import { beijingInstant, beijingIso } from '../../shared/beijing-time.js';

const MOMENT = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)(:\d\d)?$/;

/** The instant of `2026-09-23 09:30` (Beijing time); undefined when there is no such day or time. */
export function momentOf(text: string): Date | undefined {
  const [, date, time, seconds = ':00'] = MOMENT.exec(text) ?? [];
  if (date === undefined || time === undefined) return undefined;
  const instant = beijingInstant(date, `${time}${seconds}`);
  return Number.isNaN(instant.getTime()) || textOf(instant) !== `${date} ${time}` ? undefined : instant;
}

/** `2026-09-23 09:30` in Beijing time. */
export function textOf(instant: Date): string {
  return beijingIso(instant).slice(0, 16).replace('T', ' ');
}
