import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An application to extend the review of one round, and the head's decision. */
@Entity({ name: 'review_extension' })
@Index('review_extension_of_round', ['caseId', 'round'])
@Index('review_extension_once', ['caseId', 'round'], {
  unique: true,
  where: `state IN ('ASKED', 'APPROVED')`,
})
export class ReviewExtension {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'reason', type: 'text' })
  reason: string;

  @Column({ name: 'complexity', type: 'text' })
  complexity: string;

  /** Working days (工作日) counted on to the review period. */
  @Column({ name: 'working_days', type: 'integer' })
  workingDays: number;

  /** The due date when it was asked for. */
  @Column({ name: 'due_before', type: 'date' })
  dueBefore: string;

  @Column({ name: 'requested_by', type: 'text' })
  requestedBy: string;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt: Date;

  /** LAPSED: the round ended before the head decided. */
  @Column({ name: 'state', type: 'text' })
  state: 'ASKED' | 'APPROVED' | 'REFUSED' | 'LAPSED';

  @Column({ name: 'decided_by', type: 'text', nullable: true })
  decidedBy: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ name: 'decision_reason', type: 'text', nullable: true })
  decisionReason: string | null;

  /** The due date that the approval gave. */
  @Column({ name: 'due_after', type: 'date', nullable: true })
  dueAfter: string | null;
}
