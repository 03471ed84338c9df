import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type CallUpItem } from './domain/call-up.js';
import { type Material } from './domain/submission.js';

/** Further materials that the reviewing side called up (调取材料, SY-L9). */
@Entity({ name: 'call_up' })
@Index('call_up_number', ['caseId', 'number'], { unique: true })
export class CallUp {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  /** Counts the call-ups of the case, from 1. */
  @Column({ name: 'number', type: 'integer' })
  number: number;

  @Column({ name: 'items', type: 'jsonb' })
  items: CallUpItem[];

  /** Until when they are wanted; the review's clock runs on. */
  @Column({ name: 'wanted_by', type: 'date' })
  wantedBy: string;

  @Column({ name: 'asked_by', type: 'text' })
  askedBy: string;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt: Date;

  @Column({ name: 'state', type: 'text' })
  state: 'OPEN' | 'ANSWERED';

  @Column({ name: 'answered_by', type: 'text', nullable: true })
  answeredBy: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ name: 'materials', type: 'jsonb' })
  materials: Material[];

  /** Why something could not be handed in. */
  @Column({ name: 'remark', type: 'text', nullable: true })
  remark: string | null;
}

/** What a reviewer asked the party or somebody else, and the record of it (SY-L9). */
@Entity({ name: 'review_inquiry' })
@Index('review_inquiry_of_case', ['caseId', 'recordedAt'])
export class ReviewInquiry {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  /** Beijing date. */
  @Column({ name: 'held_on', type: 'date' })
  heldOn: string;

  @Column({ name: 'place', type: 'text' })
  place: string;

  /** Who was asked, and as what. */
  @Column({ name: 'asked', type: 'text' })
  asked: string;

  @Column({ name: 'record', type: 'text' })
  record: string;

  /** Whether who was asked signed the record; a refusal is said in `record`. */
  @Column({ name: 'signed', type: 'boolean' })
  signed: boolean;

  @Column({ name: 'materials', type: 'jsonb' })
  materials: Material[];

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;
}
