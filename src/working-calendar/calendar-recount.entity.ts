import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MovedDueDate } from './due-date-owners.service.js';

/** That an owner of due dates has counted them again under a state of the calendar; its row commits with the work. */
@Entity({ name: 'calendar_recount' })
export class CalendarRecountRow {
  @PrimaryColumn({ name: 'calendar_year_id', type: 'bigint' })
  calendarYearId: string;

  @PrimaryColumn({ name: 'owner', type: 'text' })
  owner: string;

  @Column({ name: 'moved', type: 'integer', default: 0 })
  moved: number;

  /** The first of those that moved, for the person who loaded the year; the rest is in the cases themselves. */
  @Column({ name: 'moved_first', type: 'jsonb', default: () => "'[]'" })
  movedFirst: readonly MovedDueDate[];

  @Column({ name: 'done_at', type: 'timestamptz' })
  doneAt: Date;
}
