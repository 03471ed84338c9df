import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Register } from './domain/register-columns.js';
import { type RegisterRow } from './domain/register-rows.js';

/** One version of a register, as it was imported whole; never changed or deleted (JBM-26). */
@Entity({ name: 'register_version' })
@Index('register_version_number', ['agencyId', 'register', 'version'], { unique: true })
export class RegisterVersion {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  /** The agency whose register it is; `platform` for the laws that hold for all. */
  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  @Column({ name: 'register', type: 'text' })
  register: Register;

  @Column({ name: 'version', type: 'integer' })
  version: number;

  /** First Beijing date on which it applies. */
  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'rows', type: 'jsonb' })
  rows: readonly RegisterRow[];

  @Column({ name: 'row_count', type: 'integer' })
  rowCount: number;

  /** Document it comes from. */
  @Column({ name: 'source', type: 'text' })
  source: string;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash: string;

  @Column({ name: 'imported_by', type: 'text' })
  importedBy: string;

  @Column({ name: 'imported_at', type: 'timestamptz' })
  importedAt: Date;
}

/** The filing of a catalogue version with the government's legal body (备案, SY-L3). */
@Entity({ name: 'register_filing' })
export class RegisterFiling {
  @PrimaryColumn({ name: 'version_id', type: 'uuid' })
  versionId: string;

  @Column({ name: 'filing_no', type: 'text' })
  filingNo: string;

  @Column({ name: 'filed_on', type: 'date' })
  filedOn: string;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;
}
