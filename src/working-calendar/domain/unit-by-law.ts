import type { PeriodUnit } from './due-date.js';

/** Laws that say which of their periods are working days. */
export type PeriodLaw =
  | 'PENALTY_LAW'
  | 'LICENSING_LAW'
  | 'COERCION_LAW'
  | 'RECONSIDERATION_LAW'
  | 'GOVERNMENT_INFORMATION_REGULATION'
  | 'OTHER';

const PENALTY_WORKING_DAYS = new Set([2, 3, 5, 7]);
const RECONSIDERATION_WORKING_DAYS = new Set([3, 5, 7, 10]);

/**
 * Whether N 日 of a law are working or calendar days: 行政处罚法 85 (2, 3, 5, 7), 行政许可法 82 (all), 行政强制法 69
 * (up to 10), 行政复议法 88 (3, 5, 7, 10), 政府信息公开条例 (its text says 工作日). Any other law: calendar days, e.g.
 * the transfer of suspected crime (移送规定 5, 6).
 */
export function dayUnitOf(law: PeriodLaw, days: number): Extract<PeriodUnit, 'WORKING_DAY' | 'CALENDAR_DAY'> {
  return isWorkingDays(law, days) ? 'WORKING_DAY' : 'CALENDAR_DAY';
}

function isWorkingDays(law: PeriodLaw, days: number): boolean {
  switch (law) {
    case 'PENALTY_LAW':
      return PENALTY_WORKING_DAYS.has(days);
    case 'LICENSING_LAW':
    case 'GOVERNMENT_INFORMATION_REGULATION':
      return true;
    case 'COERCION_LAW':
      return days <= 10;
    case 'RECONSIDERATION_LAW':
      return RECONSIDERATION_WORKING_DAYS.has(days);
    case 'OTHER':
      return false;
  }
}
