import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One row per case in the inbox: the lock under which its work items change, and a version by which a refresh sees
 * that what it read from the engine is older than what another worker has written meanwhile.
 */
@Entity('inbox_case')
export class CaseProjectionEntity {
  @PrimaryColumn({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'bigint', default: 0 })
  version: string;
}
