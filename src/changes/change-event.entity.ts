import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * What happened, for the stream of changes; kept for a day. Ids are handed out before commit, so a reader that
 * remembered the highest id would miss a slower transaction with a lower one. Readers therefore go by
 * (`tx_id`, `id`) and only below the oldest transaction still running (docs/decisions/0012).
 */
@Entity('change_event')
@Index('change_event_order', ['txId', 'id'])
@Index('change_event_at', ['at'])
export class ChangeEventEntity {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id: string;

  @Column({ type: 'bigint', name: 'tx_id' })
  txId: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @Column({ type: 'varchar', length: 64, name: 'agency_id' })
  agencyId: string;

  @Column({ type: 'uuid', name: 'case_id', nullable: true })
  caseId: string | null;

  @Column({ type: 'varchar', length: 64, name: 'person_id', nullable: true })
  personId: string | null;

  @Column({ type: 'varchar', length: 64 })
  kind: string;

  @Column({ type: 'jsonb', default: {} })
  data: Record<string, unknown>;
}
