import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

export const FINDING_KINDS = [
  'COMMAND_LOST',
  'COMMAND_DELAYED',
  'CASE_WITHOUT_INSTANCE',
  'INSTANCE_WITHOUT_CASE',
  'INSTANCE_OF_CLOSED_CASE',
  'DUPLICATE_INSTANCE',
  'TASK_NOT_IN_INBOX',
  'WORK_ITEM_WITHOUT_TASK',
  'STEP_FAILED',
  'INCIDENT',
  'NOBODY_ACTS',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** A difference between our database and the engine, or something in the engine that needs a person. */
@Entity('engine_finding')
@Index('engine_finding_open', ['kind', 'subject'], { unique: true, where: 'resolved_at IS NULL' })
@Index('engine_finding_key', ['businessKey'])
export class EngineFinding {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id: string;

  @Column({ type: 'text' })
  kind: FindingKind;

  /** What it is about: an outbox row, an instance, an incident, a task. */
  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text', name: 'business_key', nullable: true })
  businessKey: string | null;

  @Column({ type: 'jsonb' })
  details: Record<string, unknown>;

  /** A difference seen once may be a case in motion; seen twice in a row it is one. */
  @Column({ type: 'boolean' })
  confirmed: boolean;

  @Column({ type: 'timestamptz', name: 'first_seen', default: () => 'now()' })
  firstSeen: Date;

  @Column({ type: 'timestamptz', name: 'last_seen', default: () => 'now()' })
  lastSeen: Date;

  /** When the reconciler itself put it right. */
  @Column({ type: 'timestamptz', name: 'repaired_at', nullable: true })
  repairedAt: Date | null;

  /** When it was no longer there. */
  @Column({ type: 'timestamptz', name: 'resolved_at', nullable: true })
  resolvedAt: Date | null;

  /** Who closed it by hand, and why. */
  @Column({ type: 'text', nullable: true })
  resolution: string | null;
}
