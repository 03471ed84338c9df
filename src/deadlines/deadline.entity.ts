import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type DueDate } from '../working-calendar/index.js';
import { type DeadlineTimer } from './domain/timers.js';

/** A due date that runs for a case, with its whole explanation and the engine's timers that wait for it. */
@Entity({ name: 'deadline' })
@Index('deadline_case', ['caseId'])
@Index('deadline_open_by_date', { synchronize: false })
@Index('deadline_open_provisional', ['provisional'], { where: 'closed_at IS NULL' })
export class Deadline {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  /** Stable name of the rule, e.g. `REVIEW_DUE`; at most one of a name is open per case. */
  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'due', type: 'jsonb' })
  due: DueDate;

  @Column({ name: 'effective_date', type: 'date' })
  effectiveDate: string;

  @Column({ name: 'strict_date', type: 'date' })
  strictDate: string;

  @Column({ name: 'overdue_at', type: 'timestamptz' })
  overdueAt: Date;

  @Column({ name: 'provisional', type: 'boolean' })
  provisional: boolean;

  /** Keys of the tasks that show this date in the inbox. */
  @Column({ name: 'task_keys', type: 'text', array: true })
  taskKeys: string[];

  /** The process whose timers wait for it; null when no timer does. */
  @Column({ name: 'process_key', type: 'text', nullable: true })
  processKey: string | null;

  @Column({ name: 'timers', type: 'jsonb' })
  timers: DeadlineTimer[];

  /** The instants that its timers were last told to wait for, by their variables. */
  @Column({ name: 'armed', type: 'jsonb', default: () => `'{}'` })
  armed: Record<string, string>;

  /** When people were last told of it by the timer that goes from moment to moment. */
  @Column({ name: 'told_at', type: 'timestamptz', nullable: true })
  toldAt: Date | null;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  /** MET, LATE or VOID once it is closed. */
  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome: string | null;
}
