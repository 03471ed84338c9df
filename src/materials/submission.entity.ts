import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type SubmissionContent } from './domain/submission.js';

/** What was handed in for one round; never changed afterwards. */
@Entity({ name: 'submission' })
@Index('submission_round', ['caseId', 'round'], { unique: true })
export class Submission {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'content', type: 'jsonb' })
  content: SubmissionContent;

  @Column({ name: 'proposal_hash', type: 'text' })
  proposalHash: string;

  @Column({ name: 'submitted_by', type: 'text' })
  submittedBy: string;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt: Date;

  /** When the legal unit has received a complete bundle; null while it is incomplete. */
  @Column({ name: 'received_at', type: 'timestamptz', nullable: true })
  receivedAt: Date | null;

  /** Keys of required materials that are missing, as found by the completeness check. */
  @Column({ name: 'missing', type: 'text', array: true })
  missing: string[];
}
