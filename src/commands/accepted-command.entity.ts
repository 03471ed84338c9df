import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A command that took effect, with the answer it got; repeated under the same key it gets that answer again. */
@Entity({ name: 'accepted_command' })
@Index('accepted_command_key', ['actorId', 'idempotencyKey'], { unique: true })
export class AcceptedCommand {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'actor_id', type: 'text' })
  actorId: string;

  @Column({ name: 'idempotency_key', type: 'text' })
  idempotencyKey: string;

  @Column({ name: 'operation', type: 'text' })
  operation: string;

  /** SHA-256 of operation, path and body: the same key with another request is a mistake. */
  @Column({ name: 'request_hash', type: 'text' })
  requestHash: string;

  @Column({ name: 'answer', type: 'jsonb', nullable: true })
  answer: unknown;

  @Column({ name: 'accepted_at', type: 'timestamptz' })
  acceptedAt: Date;
}
