import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

export type OutboxState = 'PENDING' | 'SENT' | 'FAILED';

/**
 * One command on its way to the engine. Of a business key the lowest PENDING row goes first; `next_at` is both the
 * time of the next try and the lease of whoever tries now, and `attempts` fences a sender whose lease ran out.
 */
@Entity('engine_outbox')
@Index('engine_outbox_pending', ['businessKey', 'id'], { where: `state = 'PENDING'` })
@Index('engine_outbox_due', ['nextAt'], { where: `state = 'PENDING'` })
@Index('engine_outbox_key', ['businessKey', 'id'])
@Index('engine_outbox_failed', ['id'], { where: `state = 'FAILED'` })
// The engine has no unique business key: a second start for the same case and process must fail here.
@Index('engine_outbox_one_start', ['businessKey', 'processKey'], {
  unique: true,
  where: `kind = 'START_PROCESS' AND state <> 'FAILED'`,
})
export class EngineOutbox {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id: string;

  @Column({ type: 'text', name: 'business_key' })
  businessKey: string;

  @Column({ type: 'uuid', name: 'command_id', unique: true })
  commandId: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text', name: 'process_key', nullable: true })
  processKey: string | null;

  @Column({ type: 'jsonb' })
  payload: Record<string, unknown>;

  @Column({ type: 'text', default: 'PENDING' })
  state: OutboxState;

  @Column({ type: 'integer', default: 0 })
  attempts: number;

  @Column({ type: 'timestamptz', name: 'next_at', default: () => 'now()' })
  nextAt: Date;

  @Column({ type: 'text', name: 'last_error', nullable: true })
  lastError: string | null;

  /** What the engine answered with: the id of the started instance. */
  @Column({ type: 'text', name: 'engine_ref', nullable: true })
  engineRef: string | null;

  /** Leads from the request through the engine to the worker's log lines. */
  @Column({ type: 'text', name: 'request_id', nullable: true })
  requestId: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true })
  sentAt: Date | null;
}
