import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  type DisputedPoint,
  type DisputeEvidence,
  type Escalation,
  type Negotiation,
  type Ruling,
} from './domain/dispute.js';

/** A dispute about one opinion, from the written objection (异议书) to what was agreed or ruled. */
@Entity({ name: 'dispute' })
@Index('dispute_of_round', ['caseId', 'round'], { unique: true })
export class Dispute {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  /** The review round whose opinion is disputed. */
  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'document_no', type: 'text' })
  documentNo: string;

  /** Number of the disputed opinion. */
  @Column({ name: 'opinion_no', type: 'text' })
  opinionNo: string;

  @Column({ name: 'opinion_kind', type: 'text' })
  opinionKind: string;

  @Column({ name: 'points', type: 'jsonb' })
  points: DisputedPoint[];

  @Column({ name: 'evidence', type: 'jsonb' })
  evidence: DisputeEvidence[];

  @Column({ name: 'objected_by', type: 'text' })
  objectedBy: string;

  @Column({ name: 'objected_at', type: 'timestamptz' })
  objectedAt: Date;

  @Column({ name: 'negotiation', type: 'jsonb', nullable: true })
  negotiation: Negotiation | null;

  @Column({ name: 'escalation', type: 'jsonb', nullable: true })
  escalation: Escalation | null;

  @Column({ name: 'ruling', type: 'jsonb', nullable: true })
  ruling: Ruling | null;

  /** OPINION_KEPT or OPINION_CHANGED as agreed, REWORK or NEW_OPINION as ruled; null while it is open. */
  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome: string | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
