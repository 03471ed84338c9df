import { type EscalationTarget } from '../../agencies/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';

/** What two sides can agree on about a disputed opinion (SY-L12, JBM-28c). */
export const NEGOTIATION_OUTCOMES = ['OPINION_KEPT', 'OPINION_CHANGED'] as const;
export type NegotiationOutcome = (typeof NEGOTIATION_OUTCOMES)[number];

/** What a leader can rule: the handling unit reworks, or the legal body writes a new opinion (open point A8.5). */
export const RULINGS = ['REWORK', 'NEW_OPINION'] as const;
export type RulingKind = (typeof RULINGS)[number];

/** One point of the opinion that the handling unit disputes. */
export interface DisputedPoint {
  /** Number of the point in the opinion, from 1. */
  readonly point: number;
  readonly grounds: string;
  readonly basis: string;
}

/** What is laid beside an objection: a stored file, or paper named by where it lies. */
export interface DisputeEvidence {
  readonly title: string;
  readonly fileId?: string;
  readonly paperReference?: string;
}

export interface Participant {
  readonly personId: string;
  readonly name: string;
}

/** One point as the record of the negotiation keeps it. */
export interface NegotiatedPoint {
  readonly point: number;
  readonly handlingView: string;
  readonly reviewView: string;
  readonly result: string;
}

/** The record of a negotiation (协商记录), signed by both sides. */
export interface Negotiation {
  readonly on: BeijingDate;
  readonly place: string;
  readonly chair: string;
  readonly participants: {
    readonly handling: readonly Participant[];
    readonly review: readonly Participant[];
  };
  readonly points: readonly NegotiatedPoint[];
  readonly agreed: boolean;
  readonly outcome: NegotiationOutcome | null;
  readonly signedBy: readonly Participant[];
  /** Why one side has not signed, after the period had passed. */
  readonly unsignedBecause?: string;
}

/** The one package that goes to whoever rules (报请负责人决定的请示), with both opinions in full. */
export interface Escalation {
  readonly documentNo: string;
  readonly to: EscalationTarget;
  readonly facts: string;
  readonly disputedPoints: string;
  readonly handlingOpinion: string;
  readonly reviewOpinion: string;
  readonly options: readonly string[];
  readonly by: Participant;
  readonly on: BeijingDate;
}

export interface Ruling {
  readonly documentNo: string;
  readonly ruling: RulingKind;
  readonly text: string;
  readonly reason: string;
  /** What the side that was not followed wants kept on record (A8-5). */
  readonly dissent?: string;
  readonly by: Participant;
  readonly on: BeijingDate;
}
