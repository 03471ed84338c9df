import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type ExtensionDiscussion } from './domain/case-extension.js';

/** An application to extend the case limit (办案期限延期), and what was decided. */
@Entity({ name: 'case_extension' })
@Index('case_extension_number', ['caseId', 'number'], { unique: true })
@Index('case_extension_asked', ['caseId'], { unique: true, where: `state = 'ASKED'` })
export class CaseExtension {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  /** Counts the applications of the case, from 1. */
  @Column({ name: 'number', type: 'integer' })
  number: number;

  @Column({ name: 'reason', type: 'text' })
  reason: string;

  /** Days as the limit counts them: calendar days, for a permit working days. */
  @Column({ name: 'days', type: 'integer' })
  days: number;

  /** Beyond the first approved one: for the leaders together. */
  @Column({ name: 'further', type: 'boolean' })
  further: boolean;

  @Column({ name: 'due_before', type: 'date' })
  dueBefore: string;

  @Column({ name: 'requested_by', type: 'text' })
  requestedBy: string;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt: Date;

  @Column({ name: 'state', type: 'text' })
  state: 'ASKED' | 'APPROVED' | 'REFUSED';

  @Column({ name: 'decided_by', type: 'text', nullable: true })
  decidedBy: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ name: 'decision_reason', type: 'text', nullable: true })
  decisionReason: string | null;

  @Column({ name: 'discussion', type: 'jsonb', nullable: true })
  discussion: ExtensionDiscussion | null;

  /** The document by which the head of the government approved a jointly handled permit's (行政许可法 42). */
  @Column({ name: 'government_approval', type: 'text', nullable: true })
  governmentApproval: string | null;

  @Column({ name: 'due_after', type: 'date', nullable: true })
  dueAfter: string | null;
}
