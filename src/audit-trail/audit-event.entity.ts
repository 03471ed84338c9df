import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

const bigintAsNumber = { from: (value: string) => Number(value), to: (value: number) => value };

/** One line of the audit trail; src/database/sql/audit-trail.sql keeps it from being changed. */
@Entity({ name: 'audit_event' })
@Index('audit_event_at', ['at'])
@Index('audit_event_actor', ['actorId', 'seq'])
@Index('audit_event_case', ['caseId', 'seq'])
@Index('audit_event_object', ['objectType', 'objectId', 'seq'])
@Index('audit_event_action', ['action', 'seq'])
@Index('audit_event_command', ['commandId', 'action'], {
  unique: true,
  where: `command_id IS NOT NULL AND result = 'ACCEPTED'`,
})
export class AuditEvent {
  @PrimaryColumn({ name: 'seq', type: 'bigint', transformer: bigintAsNumber })
  seq: number;

  @Column({ name: 'at', type: 'timestamptz', precision: 3 })
  at: Date;

  @Column({ name: 'actor_id', type: 'text' })
  actorId: string;

  @Column({ name: 'actor_name', type: 'text' })
  actorName: string;

  @Column({ name: 'actor_agency_id', type: 'text', nullable: true })
  actorAgencyId: string | null;

  @Column({ name: 'actor_unit_name', type: 'text', nullable: true })
  actorUnitName: string | null;

  @Column({ name: 'actor_roles', type: 'text', array: true })
  actorRoles: string[];

  @Column({ name: 'ip', type: 'text', nullable: true })
  ip: string | null;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId: string | null;

  @Column({ name: 'action', type: 'text' })
  action: string;

  @Column({ name: 'object_type', type: 'text' })
  objectType: string;

  @Column({ name: 'object_id', type: 'text' })
  objectId: string;

  @Column({ name: 'object_version', type: 'integer', nullable: true })
  objectVersion: number | null;

  @Column({ name: 'agency_id', type: 'text', nullable: true })
  agencyId: string | null;

  @Column({ name: 'case_id', type: 'text', nullable: true })
  caseId: string | null;

  @Column({ name: 'command_id', type: 'text', nullable: true })
  commandId: string | null;

  @Column({ name: 'before_digest', type: 'text', nullable: true })
  beforeDigest: string | null;

  @Column({ name: 'after_digest', type: 'text', nullable: true })
  afterDigest: string | null;

  @Column({ name: 'result', type: 'text' })
  result: string;

  @Column({ name: 'code', type: 'text', nullable: true })
  code: string | null;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'algorithm', type: 'text' })
  algorithm: string;

  @Column({ name: 'previous_hash', type: 'text' })
  previousHash: string;

  @Column({ name: 'hash', type: 'text' })
  hash: string;
}

/** One row: the last event. A trigger moves it, the application can only read it. */
@Entity({ name: 'audit_head' })
export class AuditHead {
  @PrimaryColumn({ name: 'id', type: 'integer' })
  id: number;

  @Column({ name: 'seq', type: 'bigint', transformer: bigintAsNumber })
  seq: number;

  @Column({ name: 'hash', type: 'text' })
  hash: string;
}
