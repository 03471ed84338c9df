import { type Refusal } from '../../shared/domain-error.js';
import { noticeNotAnswered, noticeNotServed, noticeRepeatedAlready } from './repeated-notice.errors.js';

/** The latest notice, as far as it matters for telling the party once more. */
export type RepeatableNotice = Readonly<{ response: string | null; repeatReason: string | null }>;

/**
 * What forbids giving a notice anew (行政处罚法 44, 45, 62; A7 on CORRECT): nothing was told yet, the party's answer is
 * still awaited, or it was asked for already.
 */
export function repeatFaults(notice: RepeatableNotice | undefined): Refusal[] {
  if (!notice) return [noticeNotServed()];
  if (notice.response === null) return [noticeNotAnswered()];
  return notice.repeatReason === null ? [] : [noticeRepeatedAlready()];
}
