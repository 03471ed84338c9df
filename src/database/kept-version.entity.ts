import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One row: a number that moves with every commit that changed people, absences, registers, agencies or the calendar
 * (src/database/sql/kept.sql). What was read of them stays true as long as it stands.
 */
@Entity('kept_version')
@Check('kept_version_one', 'id = 1')
export class KeptVersion {
  @PrimaryColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'bigint' })
  version: string;

  /** The transaction that moved it last, so that one that changes a thousand rows moves it once. */
  @Column({ type: 'bigint', name: 'changed_in', nullable: true })
  changedIn: string | null;
}
