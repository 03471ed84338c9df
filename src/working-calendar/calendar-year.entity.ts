import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { BilingualText } from '../shared/domain-error.js';
import type { ChangedDay } from './domain/notice-difference.js';
import type { OfficialYear } from './domain/official-year.js';

/**
 * One loading of a year's notice. Rows are only added: the highest version of a year is in force, and the highest
 * id of the table names the state of the whole calendar, which is how a process sees that its copy is old.
 */
@Entity({ name: 'calendar_year' })
@Index('calendar_year_version', ['year', 'version'], { unique: true })
export class CalendarYear {
  @PrimaryGeneratedColumn({ name: 'id', type: 'bigint' })
  id: string;

  @Column({ name: 'year', type: 'integer' })
  year: number;

  @Column({ name: 'version', type: 'integer' })
  version: number;

  @Column({ name: 'document_number', type: 'text' })
  documentNumber: string;

  @Column({ name: 'official_year', type: 'jsonb' })
  officialYear: OfficialYear;

  /** The dates answered otherwise than before this loading. */
  @Column({ name: 'changed_days', type: 'jsonb' })
  changedDays: readonly ChangedDay[];

  /** The warnings that the person who loaded it confirmed. */
  @Column({ name: 'confirmed_warnings', type: 'jsonb' })
  confirmedWarnings: readonly BilingualText[];

  @Column({ name: 'loaded_by_id', type: 'text' })
  loadedById: string;

  @Column({ name: 'loaded_by_name', type: 'text' })
  loadedByName: string;

  @Column({ name: 'loaded_at', type: 'timestamptz' })
  loadedAt: Date;
}
