import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An external task whose effect is committed; written in the same transaction, so a second delivery has no effect. */
@Entity('external_task_run')
@Index('external_task_run_key', ['businessKey'])
export class ExternalTaskRun {
  @PrimaryColumn({ type: 'text', name: 'task_id' })
  taskId: string;

  @Column({ type: 'text' })
  topic: string;

  @Column({ type: 'text', name: 'business_key' })
  businessKey: string;

  /** What the engine is told, as often as it asks. */
  @Column({ type: 'jsonb', nullable: true })
  result: Record<string, unknown> | null;

  /** Of the command that led here. */
  @Column({ type: 'text', name: 'request_id', nullable: true })
  requestId: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
