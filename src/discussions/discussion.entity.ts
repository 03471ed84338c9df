import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type ExcusedMember } from './domain/excuse.js';
import { type MinutesSignature, type UnsignedMember } from './domain/minutes.js';
import { type DiscussionMember, type DiscussionVoteKind } from './domain/vote.js';

/** A paper laid before the meeting. */
export interface DiscussionPaper {
  readonly title: string;
  readonly fileId?: string;
}

/** A vote that differs from the conclusion, as the minutes keep it. */
export interface Dissent {
  readonly memberName: string;
  readonly vote: DiscussionVoteKind;
  readonly words: string;
}

/** A collective discussion (集体讨论) from convening to its signed minutes. */
@Entity({ name: 'discussion' })
@Index('discussion_number', ['caseId', 'number'], { unique: true })
export class Discussion {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  /** Counts the discussions of the case, from 1. */
  @Column({ name: 'number', type: 'integer' })
  number: number;

  /** The review round whose proposal is discussed. */
  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'document_no', type: 'text' })
  documentNo: string;

  @Column({ name: 'held_at', type: 'timestamptz' })
  heldAt: Date;

  @Column({ name: 'place', type: 'text' })
  place: string;

  @Column({ name: 'presider_name', type: 'text' })
  presiderName: string;

  @Column({ name: 'reporter', type: 'text' })
  reporter: string;

  @Column({ name: 'recorder', type: 'text' })
  recorder: string;

  /** In the order of their seats. */
  @Column({ name: 'members', type: 'jsonb' })
  members: DiscussionMember[];

  @Column({ name: 'agenda', type: 'text' })
  agenda: string;

  @Column({ name: 'papers', type: 'jsonb' })
  papers: DiscussionPaper[];

  @Column({ name: 'convened_by', type: 'text' })
  convenedBy: string;

  @Column({ name: 'convened_at', type: 'timestamptz' })
  convenedAt: Date;

  /** Null until it is concluded; it takes effect once the minutes are sealed. */
  @Column({ name: 'conclusion', type: 'text', nullable: true })
  conclusion: DiscussionVoteKind | null;

  @Column({ name: 'reasons', type: 'text', nullable: true })
  reasons: string | null;

  @Column({ name: 'change', type: 'text', nullable: true })
  change: string | null;

  @Column({ name: 'minutes', type: 'text', nullable: true })
  minutes: string | null;

  @Column({ name: 'dissent', type: 'jsonb' })
  dissent: Dissent[];

  /** Members who do not vote, with the reason; the quorum is counted without them. */
  @Column({ name: 'excused', type: 'jsonb', default: [] })
  excused: ExcusedMember[];

  /** How many must be present, as it was when the members were convened; null in discussions before this was kept. */
  @Column({ name: 'quorum_needed', type: 'integer', nullable: true })
  quorumNeeded: number | null;

  /** When it was ended without a conclusion, to be convened anew. */
  @Column({ name: 'adjourned_at', type: 'timestamptz', nullable: true })
  adjournedAt: Date | null;

  @Column({ name: 'adjourn_reason', type: 'text', nullable: true })
  adjournReason: string | null;

  /** Each member's own signature under the minutes, in the order of signing. */
  @Column({ name: 'signatures', type: 'jsonb', default: [] })
  signatures: MinutesSignature[];

  /** Members who did not sign, with the reason that the convener recorded. */
  @Column({ name: 'unsigned', type: 'jsonb', default: [] })
  unsigned: UnsignedMember[];

  /** When the last member had signed, or why not was recorded; the conclusion counts from then on. */
  @Column({ name: 'sealed_at', type: 'timestamptz', nullable: true })
  sealedAt: Date | null;

  @Column({ name: 'concluded_by', type: 'text', nullable: true })
  concludedBy: string | null;

  @Column({ name: 'concluded_at', type: 'timestamptz', nullable: true })
  concludedAt: Date | null;
}
