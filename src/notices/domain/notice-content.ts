import { type EffectiveProfile } from '../../agencies/index.js';
import { compareAmounts, type Amount } from '../../shared/amount.js';
import { type Refusal } from '../../shared/domain-error.js';
import { kindsMeantBy, type PenaltyKind } from '../../shared/penalty-kinds.js';
import {
  amountMissing,
  amountWithoutMoney,
  confiscatedValueMissing,
  heavierAfterStatement,
  heavierThanProposed,
  heavierThanReviewed,
  hearingRightDenied,
} from './notices.errors.js';
import { addsWeight, kindsHeardByLaw, takesMoney } from './penalty-kinds.js';
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

/** A rule of the agency's profile: kinds that are heard beside those of 行政处罚法 63, and where it stands. */
type FurtherHearingKinds = EffectiveProfile['furtherHearingKinds'];

/** The notice before, if any, and what the party answered to it. */
export interface EarlierNotice {
  readonly kinds: readonly PenaltyKind[];
  readonly amount: Amount | null;
  readonly response: PartyResponse | null;
}

/**
 * The kinds of a penalty for which the party may ask for a hearing (行政处罚法 63): by kind, and money from `largeFrom` yuan on;
 * `further` are kinds that the agency's rules add.
 */
export function kindsHeard(
  { kinds, amount }: Pick<NoticeContent, 'kinds' | 'amount'>,
  largeFrom?: Amount,
  further?: readonly PenaltyKind[],
): readonly PenaltyKind[] {
  const large = largeFrom !== undefined && amount !== null && compareAmounts(amount, largeFrom) >= 0;
  return [...kindsHeardByLaw(kinds, further), ...(large ? kinds.filter((kind) => takesMoney([kind])) : [])];
}

/**
 * What is wrong with a notice's content (行政处罚法 44, 63); all faults at once. `largeFrom`: yuan from which on money is
 * a larger fine or confiscation, for which the party may always ask for a hearing; `further`: the agency's further kinds that
 * are heard, with their source.
 */
export function contentFaults(
  content: NoticeContent,
  isPenalty: boolean,
  largeFrom?: Amount,
  further?: FurtherHearingKinds,
): Refusal[] {
  const faults: Refusal[] = [];
  const none = content.amount === null || compareAmounts(content.amount, '0') === 0;
  if (content.kinds.includes('FINE') && none) faults.push(amountMissing());
  if (!takesMoney(content.kinds) && !none) faults.push(amountWithoutMoney());
  const heard = isPenalty ? kindsHeard(content, largeFrom, further?.value) : [];
  if (heard.length > 0 && !content.hearingRight) {
    const ruled = further?.value.some((kind) => heard.includes(kind));
    faults.push(hearingRightDenied(heard, ruled ? further?.source.reference : undefined));
  }
  const confiscates = content.kinds.some((kind) => kind.startsWith('CONFISCATE'));
  if (isPenalty && confiscates && none && !content.hearingRight) faults.push(confiscatedValueMissing());
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

/** The proposal with which the case goes on to the notice, as it names its kinds and its yuan. */
export interface CoveringProposal {
  readonly kinds: readonly string[];
  readonly amount?: Amount | null;
  /** Whether it passed review; else nothing asked for its review as it was proposed. */
  readonly reviewed: boolean;
}

/**
 * What passed review, or went on without one because nothing asked for it, covers no more than it proposed: a notice of
 * more money, or of a heavier or further kind, tells the party of a penalty that was not reviewed and can't be decided
 * (行政处罚法 44, 58; SY-L4, ST-2.3.3(1)). A lighter one is another matter: it is told anew before the decision. A kind in
 * words of its own can't be weighed.
 */
export function notCoveredFaults(content: NoticeContent, covering: CoveringProposal | undefined): Refusal[] {
  if (!covering) return [];
  const heavier = covering.reviewed ? heavierThanReviewed : heavierThanProposed;
  const faults: Refusal[] = [];
  const covered = covering.amount ?? '0';
  const told = content.amount ?? '0';
  if (compareAmounts(told, covered) > 0) {
    const words = [
      `处理意见 ${covered} 元，告知 ${told} 元`,
      `proposed ${covered}, told ${told} yuan`,
    ] as const;
    faults.push(heavier('amount', words));
  }
  const meant = covering.kinds.map(kindsMeantBy);
  const before = meant.flatMap((each) => each ?? []);
  const now = content.kinds.filter((kind) => kind !== 'OTHER');
  if (!meant.includes(undefined) && addsWeight(before, now)) {
    const kinds = covering.kinds.join('、');
    faults.push(heavier('kinds', [`处理意见的种类：${kinds}`, `kinds proposed: ${kinds}`]));
  }
  return faults;
}
