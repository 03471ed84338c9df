import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A call to hurry with a task (催办). */
@Entity({ name: 'task_urge' })
@Index('task_urge_of_item', ['workItemId', 'workingDay'])
export class TaskUrge {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'work_item_id', type: 'uuid' })
  workItemId: string;

  @Column({ name: 'task_key', type: 'text' })
  taskKey: string;

  @Column({ name: 'urged_by', type: 'text' })
  urgedBy: string;

  @Column({ name: 'note', type: 'text' })
  note: string;

  @Column({ name: 'urged_at', type: 'timestamptz' })
  urgedAt: Date;

  /** The working day it counts for; on days off the one before. */
  @Column({ name: 'working_day', type: 'date' })
  workingDay: string;
}
