import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type SealKind, type SealOutcome } from './domain/seal.js';

/** A seal or seizure (查封、扣押; 行政强制法 22 to 28) from the act to its end. */
@Entity({ name: 'seal' })
@Index('seal_number', ['caseId', 'number'], { unique: true })
export class Seal {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  /** Counts the seals of the case, from 1. */
  @Column({ name: 'number', type: 'integer' })
  number: number;

  @Column({ name: 'kind', type: 'text' })
  kind: SealKind;

  @Column({ name: 'taken_at', type: 'timestamptz' })
  takenAt: Date;

  @Column({ name: 'items', type: 'text', array: true })
  items: string[];

  /** Number of the decision and list handed over on the spot (行政强制法 24). */
  @Column({ name: 'document', type: 'text' })
  document: string;

  /** Done on the spot before anybody approved (行政强制法 19). */
  @Column({ name: 'urgent', type: 'boolean' })
  urgent: boolean;

  /** The head who approved, before or (urgent) afterwards. */
  @Column({ name: 'approved_by', type: 'text', nullable: true })
  approvedBy: string | null;

  @Column({ name: 'reported_at', type: 'timestamptz', nullable: true })
  reportedAt: Date | null;

  /** What was reported to the head afterwards (行政强制法 19). */
  @Column({ name: 'report', type: 'text', nullable: true })
  report: string | null;

  /** When the head approved or refused afterwards, and why; null while it is to be made up, and where it came before. */
  @Column({ name: 'approval_decided_at', type: 'timestamptz', nullable: true })
  approvalDecidedAt: Date | null;

  @Column({ name: 'approval_reason', type: 'text', nullable: true })
  approvalReason: string | null;

  @Column({ name: 'days', type: 'integer' })
  days: number;

  @Column({ name: 'extended_by_days', type: 'integer' })
  extendedBy: number;

  @Column({ name: 'extension_reason', type: 'text', nullable: true })
  extensionReason: string | null;

  @Column({ name: 'extension_approved_by', type: 'text', nullable: true })
  extensionApprovedBy: string | null;

  /** REFUSED: done urgently, and the head did not approve; it is lifted at once (行政强制法 19). */
  @Column({ name: 'state', type: 'text' })
  state: 'IN_FORCE' | 'REFUSED' | 'ENDED';

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome: SealOutcome | null;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy: string;
}
