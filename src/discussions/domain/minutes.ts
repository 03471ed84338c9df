import { type Refusal } from '../../shared/domain-error.js';
import {
  minutesAlreadyDealtWith,
  minutesNobodySigned,
  reservationMissing,
  reservationWithoutNeed,
  unsignedFault,
} from './minutes.errors.js';
import { type DiscussionMember } from './vote.js';

/** A member's own signature under the minutes (讨论笔录). */
export interface MinutesSignature {
  readonly personId: string;
  readonly name: string;
  /** Instant, ISO 8601. */
  readonly at: string;
  /** What the member does not agree with in the minutes, in the member's own words; null: they agree. */
  readonly reservation: string | null;
}

/** A member present who did not sign, and why, as the convener recorded it. */
export interface UnsignedMember {
  readonly personId: string;
  readonly name: string;
  readonly reason: string;
  /** Who recorded it. */
  readonly by: string;
  readonly at: string;
}

/** How far the signing has come. */
export interface SigningState {
  readonly present: readonly DiscussionMember[];
  readonly signatures: readonly MinutesSignature[];
  readonly unsigned: readonly UnsignedMember[];
}

/** Who says that the minutes are wrong says in writing what is wrong; who agrees has nothing to add (SY-R19). */
export function signatureFaults(input: {
  readonly agrees: boolean;
  readonly reservation?: string;
}): Refusal[] {
  const written = (input.reservation ?? '').trim() !== '';
  if (!input.agrees && !written) return [reservationMissing()];
  return input.agrees && written ? [reservationWithoutNeed()] : [];
}

/** Members present whose signature is neither given nor accounted for, in the order of their seats. */
export function stillToSign({ present, signatures, unsigned }: SigningState): DiscussionMember[] {
  const done = new Set([...signatures, ...unsigned].map(({ personId }) => personId));
  return present.filter(({ personId }) => !done.has(personId));
}

/** Minutes are sealed when every member present has signed or the reason why not is on record (SY-R19). */
export function isSealed(state: SigningState): boolean {
  return stillToSign(state).length === 0;
}

export interface UnsignedQuestion extends SigningState {
  readonly member: DiscussionMember | undefined;
  readonly reason: string;
  readonly byConvener: boolean;
  /** The convener would record it of themselves. */
  readonly ofThemselves: boolean;
}

/**
 * Only the convener records why a member did not sign, of another member who has not signed, with the reason; and
 * minutes that nobody signed are none (SY-R19; 系统默认).
 */
export function unsignedFaults(question: UnsignedQuestion): Refusal[] {
  const { member, reason, byConvener, ofThemselves, signatures } = question;
  const faults: Refusal[] = [];
  if (!byConvener) faults.push(unsignedFault('UNSIGNED_NOT_CONVENER'));
  if (reason.trim() === '') faults.push(unsignedFault('UNSIGNED_REASON_MISSING'));
  if (!member || !question.present.includes(member)) return [...faults, unsignedFault('UNSIGNED_NO_MEMBER')];
  if (ofThemselves) faults.push(unsignedFault('UNSIGNED_OF_ONESELF'));
  const open = stillToSign(question);
  if (!open.includes(member)) faults.push(minutesAlreadyDealtWith(member.name));
  else if (open.length === 1 && signatures.length === 0) faults.push(minutesNobodySigned());
  return faults;
}
