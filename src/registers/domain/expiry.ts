import { type BeijingDate } from '../../shared/beijing-time.js';
import { addDays, daysBetween } from '../../working-calendar/domain/calendar-date.js';

/** How long before its last day an entry is warned of, in calendar days (系统默认; JBM-3 asks only for 及时). */
export const WARNED_DAYS = 60;

export const EXPIRY_STATES = ['EXPIRED', 'EXPIRING', 'MISSING'] as const;
export type ExpiryState = (typeof EXPIRY_STATES)[number];

export interface Expiry {
  readonly state: ExpiryState;
  /** Calendar days up to the last day, negative after it; null where there is nothing that could end. */
  readonly daysLeft: number | null;
}

/**
 * Whether the latest of these last days has passed or is near (JBM-3, ST-2.1.3(2)): an older certificate does not
 * matter once there is a newer one. An entry without end (`null`) never expires; no entry at all is missing.
 */
export function expiryOf(lastDays: readonly (BeijingDate | null)[], today: BeijingDate): Expiry | undefined {
  if (lastDays.length === 0) return { state: 'MISSING', daysLeft: null };
  if (lastDays.includes(null)) return undefined;
  const [latest = ''] = (lastDays as readonly string[]).toSorted().toReversed();
  if (latest > addDays(today, WARNED_DAYS)) return undefined;
  return { state: latest < today ? 'EXPIRED' : 'EXPIRING', daysLeft: daysBetween(today, latest) };
}
