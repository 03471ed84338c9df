import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One row per case in the inbox: the lock under which its work items change, and a version by which a refresh sees
 * that what it read from the engine is older than what another worker has written meanwhile.
 */
@Entity('inbox_case')
@Index('inbox_case_checked', ['checkedAt'], { where: 'open_items > 0' })
export class CaseProjectionEntity {
  @PrimaryColumn({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'bigint', default: 0 })
  version: string;

  @Column({ type: 'integer', name: 'open_items', default: 0 })
  openItems: number;

  @Column({ type: 'timestamptz', precision: 3, name: 'checked_at', default: () => 'now()' })
  checkedAt: Date;
}
