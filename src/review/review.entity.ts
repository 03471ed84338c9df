import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type OpinionContent } from './domain/opinion.js';

/** One round of review: what is reviewed, by whom, and how it ended. */
@Entity({ name: 'review_round' })
@Index('review_round_of_case', ['caseId', 'round'], { unique: true })
@Index('review_round_of_reviewer', ['reviewerId', 'assignedAt'])
export class ReviewRound {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  /** The version of the proposal that this round is about. */
  @Column({ name: 'proposal_hash', type: 'text' })
  proposalHash: string;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt: Date;

  @Column({ name: 'reviewer_id', type: 'text', nullable: true })
  reviewerId: string | null;

  @Column({ name: 'assigned_by', type: 'text', nullable: true })
  assignedBy: string | null;

  @Column({ name: 'assigned_at', type: 'timestamptz', nullable: true })
  assignedAt: Date | null;

  /** RUNNING until an opinion is signed. */
  @Column({ name: 'state', type: 'text' })
  state: 'RUNNING' | 'SIGNED' | 'RETURNED';

  /** The kind of the signed opinion; only AGREE passes. */
  @Column({ name: 'opinion_kind', type: 'text', nullable: true })
  opinionKind: string | null;

  @Column({ name: 'overdue', type: 'boolean' })
  overdue: boolean;
}

/** One version of an opinion; a signed one is never changed. */
@Entity({ name: 'opinion' })
@Index('opinion_version', ['caseId', 'round', 'version'], { unique: true })
export class Opinion {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'version', type: 'integer' })
  version: number;

  @Column({ name: 'content', type: 'jsonb' })
  content: OpinionContent;

  @Column({ name: 'late_reason', type: 'text', nullable: true })
  lateReason: string | null;

  @Column({ name: 'state', type: 'text' })
  state: 'WRITTEN' | 'RETURNED' | 'SIGNED';

  @Column({ name: 'written_by', type: 'text' })
  writtenBy: string;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt: Date;

  /** Why the head of the legal unit returned it. */
  @Column({ name: 'return_reason', type: 'text', nullable: true })
  returnReason: string | null;

  @Column({ name: 'signed_by', type: 'text', nullable: true })
  signedBy: string | null;

  @Column({ name: 'signed_at', type: 'timestamptz', nullable: true })
  signedAt: Date | null;

  @Column({ name: 'document_no', type: 'text', nullable: true })
  documentNo: string | null;

  /** The signed version whose slips this one puts right. */
  @Column({ name: 'corrects', type: 'integer', nullable: true })
  corrects: number | null;

  @Column({ name: 'correction_reason', type: 'text', nullable: true })
  correctionReason: string | null;
}
