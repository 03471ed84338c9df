import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type ExcludedTime } from '../agencies/index.js';
import { type ExcludedClock } from './domain/excluded-time.js';

/** A time that a period does not count (不计入期限的时间), with the documents that open and close it. */
@Entity({ name: 'excluded_time' })
@Index('excluded_time_number', ['caseId', 'number'], { unique: true })
export class ExcludedTimeRecord {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  /** Counts the excluded times of the case, from 1. */
  @Column({ name: 'number', type: 'integer' })
  number: number;

  @Column({ name: 'clock', type: 'text' })
  clock: ExcludedClock;

  /** The seal whose clock it is. */
  @Column({ name: 'seal_number', type: 'integer', nullable: true })
  sealNumber: number | null;

  @Column({ name: 'reason', type: 'text' })
  reason: ExcludedTime;

  @Column({ name: 'explanation', type: 'text' })
  explanation: string;

  /** First day that does not count. */
  @Column({ name: 'from_on', type: 'date' })
  fromOn: string;

  /** Last day that does not count, as far as one knew when it was opened. */
  @Column({ name: 'expected_until', type: 'date' })
  expectedUntil: string;

  @Column({ name: 'document', type: 'text' })
  document: string;

  @Column({ name: 'opened_by', type: 'text' })
  openedBy: string;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: Date;

  /** Last day that does not count; null while it lasts. */
  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ name: 'closing_document', type: 'text', nullable: true })
  closingDocument: string | null;

  @Column({ name: 'closed_by', type: 'text', nullable: true })
  closedBy: string | null;
}
