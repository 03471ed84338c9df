import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether the diagram's watch over a case's clocks is running; changed only while the case is locked. */
@Entity({ name: 'clock_watch' })
export class ClockWatchState {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'running', type: 'boolean' })
  running: boolean;
}
