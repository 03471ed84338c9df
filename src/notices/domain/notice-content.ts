import { compareAmounts, type Amount } from '../../shared/amount.js';
import { type Refusal } from '../../shared/domain-error.js';
import {
  amountMissing,
  amountWithoutMoney,
  heavierAfterStatement,
  hearingRightDenied,
} from './notices.errors.js';
import { addsWeight, kindsHeardByLaw, takesMoney, type PenaltyKind } from './penalty-kinds.js';
import { type PartyResponse } from './party-response.js';

/** What a notice tells the party: the version of the proposal that it names. */
export interface NoticeContent {
  readonly kinds: readonly PenaltyKind[];
  /** Yuan with two decimals; null when no money is taken. */
  readonly amount: Amount | null;
  readonly facts: string;
  readonly basis: readonly string[];
  readonly hearingRight: boolean;
}

/** The notice before, if any, and what the party answered to it. */
export interface EarlierNotice {
  readonly kinds: readonly PenaltyKind[];
  readonly amount: Amount | null;
  readonly response: PartyResponse | null;
}

/**
 * What is wrong with a notice's content (行政处罚法 44, 63); all faults at once. `largeFrom`: yuan from which on money is
 * a larger fine or confiscation, for which the party may always ask for a hearing.
 */
export function contentFaults(content: NoticeContent, isPenalty: boolean, largeFrom?: Amount): Refusal[] {
  const faults: Refusal[] = [];
  const none = content.amount === null || compareAmounts(content.amount, '0') === 0;
  if (content.kinds.includes('FINE') && none) faults.push(amountMissing());
  if (!takesMoney(content.kinds) && !none) faults.push(amountWithoutMoney());
  const large =
    largeFrom !== undefined && content.amount !== null && compareAmounts(content.amount, largeFrom) >= 0;
  const heard = isPenalty
    ? [
        ...kindsHeardByLaw(content.kinds),
        ...(large ? content.kinds.filter((kind) => takesMoney([kind])) : []),
      ]
    : [];
  if (heard.length > 0 && !content.hearingRight) faults.push(hearingRightDenied(heard));
  return faults;
}

/**
 * A statement or a hearing may not make the penalty heavier (行政处罚法 45): after one, a higher amount or a heavier or
 * further kind needs new facts, which the handling officer names.
 */
export function heavierFaults(
  content: NoticeContent,
  earlier: EarlierNotice | undefined,
  newFacts: string | undefined,
): Refusal[] {
  const spoke = earlier?.response === 'STATEMENT' || earlier?.response === 'HEARING_REQUESTED';
  if (!earlier || !spoke || newFacts?.trim()) return [];
  const before = earlier.amount ?? '0';
  const more = compareAmounts(content.amount ?? '0', before) > 0;
  if (!more && !addsWeight(earlier.kinds, content.kinds)) return [];
  return [heavierAfterStatement(before, content.amount ?? '0')];
}
