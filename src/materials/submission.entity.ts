import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Receipt } from './domain/supplement.js';
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

  /** When the legal unit received it: a complete bundle when handed in, another one when signed for (A8.2). */
  @Column({ name: 'received_at', type: 'timestamptz', nullable: true })
  receivedAt: Date | null;

  /** How it came to count as received; null while it does not. */
  @Column({ name: 'receipt', type: 'text', nullable: true })
  receipt: Receipt | null;

  /** When the last required material came; null while something is missing. */
  @Column({ name: 'complete_at', type: 'timestamptz', nullable: true })
  completeAt: Date | null;

  /** When it was sent back without an opinion (SY-L6). */
  @Column({ name: 'returned_at', type: 'timestamptz', nullable: true })
  returnedAt: Date | null;

  /** The ruling that asks for a new opinion on the same bundle (A8.5); null when the handling unit handed it in. */
  @Column({ name: 'ruling_no', type: 'text', nullable: true })
  rulingNo: string | null;

  /** Keys of required materials that are missing, as found by the completeness check. */
  @Column({ name: 'missing', type: 'text', array: true })
  missing: string[];
}
