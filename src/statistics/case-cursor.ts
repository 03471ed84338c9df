import { isExistingDate } from '../shared/existing-date.js';
import { type CasePosition } from './domain/figure-query.js';
import { cursorInvalid } from './domain/statistics.errors.js';

/** Where the next page begins; opaque to the caller. */
export function cursorOf({ on, caseId, round }: CasePosition): string {
  return Buffer.from(`${on}|${caseId}|${round}`).toString('base64url');
}

/** @throws CURSOR_INVALID */
export function readCursor(cursor: string | undefined): CasePosition | undefined {
  if (cursor === undefined) return undefined;
  const [on = '', caseId = '', round = ''] = Buffer.from(cursor, 'base64url').toString().split('|');
  const valid = isExistingDate(on) && /^[0-9a-f-]{36}$/.test(caseId) && /^\d{1,6}$/.test(round);
  if (valid) return { on, caseId, round: Number(round) };
  throw cursorInvalid();
}
