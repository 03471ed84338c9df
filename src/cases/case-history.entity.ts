import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One line of a case's course, as its page shows it; the audit event of the same command is the proof. */
@Entity({ name: 'case_history' })
@Index('case_history_course', ['caseId', 'at'])
export class CaseHistory {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  /** The case's version after it. */
  @Column({ name: 'version', type: 'integer' })
  version: number;

  @Column({ name: 'at', type: 'timestamptz' })
  at: Date;

  @Column({ name: 'actor_id', type: 'text' })
  actorId: string;

  @Column({ name: 'actor_name', type: 'text' })
  actorName: string;

  /** The operation, or the topic of the worker that acted. */
  @Column({ name: 'action', type: 'text' })
  action: string;

  @Column({ name: 'stage', type: 'text' })
  stage: string;

  @Column({ name: 'command_id', type: 'text' })
  commandId: string;

  /** Facts of the act for the reader, small. */
  @Column({ name: 'facts', type: 'jsonb' })
  facts: Record<string, unknown>;
}
