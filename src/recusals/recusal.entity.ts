import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type RecusalGround, type RecusalState } from './domain/recusal.js';

/** An application that someone leave a case, and what was decided. */
@Entity({ name: 'recusal' })
@Index('recusal_of_case', ['caseId', 'requestedAt'])
@Index('recusal_once', ['caseId', 'personId'], { unique: true, where: `state <> 'REJECTED'` })
export class Recusal {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'person_name', type: 'text' })
  personName: string;

  /** What the person did in the case when it was asked for, e.g. `REVIEWER`, `HANDLER`. */
  @Column({ name: 'capacities', type: 'text', array: true })
  capacities: string[];

  @Column({ name: 'ground', type: 'text' })
  ground: RecusalGround;

  @Column({ name: 'reason', type: 'text' })
  reason: string;

  /** Who asks when it is not the one who enters it, e.g. the party. */
  @Column({ name: 'applicant', type: 'text', nullable: true })
  applicant: string | null;

  @Column({ name: 'requested_by', type: 'text' })
  requestedBy: string;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt: Date;

  @Column({ name: 'state', type: 'text' })
  state: RecusalState;

  @Column({ name: 'decided_by', type: 'text', nullable: true })
  decidedBy: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ name: 'decision_reason', type: 'text', nullable: true })
  decisionReason: string | null;

  /** Of the leaders' meeting, where they decide on the head together. */
  @Column({ name: 'minutes', type: 'text', nullable: true })
  minutes: string | null;
}
