import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type RevocationEffect } from './domain/revocation.js';

/** What became of a decision afterwards: revoked, changed, found unlawful, or to be made again. */
@Entity({ name: 'decision_revocation' })
@Index('decision_revocation_case', ['caseId'])
@Index('decision_revocation_document', ['caseId', 'document'], { unique: true })
export class DecisionRevocation {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId: string;

  @Column({ name: 'effect', type: 'text' })
  effect: RevocationEffect;

  /** Who revoked it: reconsideration body, court, superior or the agency itself. */
  @Column({ name: 'authority', type: 'text' })
  authority: string;

  @Column({ name: 'document', type: 'text' })
  document: string;

  @Column({ name: 'received_on', type: 'date' })
  receivedOn: string;

  @Column({ name: 'explanation', type: 'text' })
  explanation: string;

  /** The case in which it is made again; it goes through its own review. */
  @Column({ name: 'remade_as', type: 'uuid', nullable: true })
  remadeAs: string | null;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;
}
