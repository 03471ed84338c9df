import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type RegistrationOutcome } from './domain/registration.js';

/** Evidence registered and kept before it might be lost (先行登记保存, 行政处罚法 56). */
@Entity({ name: 'preliminary_registration' })
@Index('preliminary_registration_number', ['caseId', 'number'], { unique: true })
export class PreliminaryRegistration {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  /** Counts the registrations of the case, from 1. */
  @Column({ name: 'number', type: 'integer' })
  number: number;

  @Column({ name: 'registered_on', type: 'date' })
  registeredOn: string;

  @Column({ name: 'items', type: 'text', array: true })
  items: string[];

  @Column({ name: 'document', type: 'text' })
  document: string;

  @Column({ name: 'approved_by', type: 'text' })
  approvedBy: string;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy: string;

  @Column({ name: 'resolved_on', type: 'date', nullable: true })
  resolvedOn: string | null;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome: RegistrationOutcome | null;

  @Column({ name: 'resolution_document', type: 'text', nullable: true })
  resolutionDocument: string | null;
}
