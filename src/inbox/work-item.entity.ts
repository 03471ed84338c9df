import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { WorkItem, WorkItemState } from './domain/work-item.js';

/**
 * A task of a case for people: what the engine's task says, whom it belongs to, when it is due, and what the
 * inbox is asked for of its case. Every list is one of the partial indexes below, so that closed cases cost nothing.
 */
@Entity('work_item')
@Index('work_item_case', ['caseId', 'taskKey'])
@Index('work_item_group', ['audience', 'sortAt', 'id'], {
  where: `state = 'OPEN' AND assignee_id IS NULL AND candidate_person_ids IS NULL`,
})
@Index('work_item_assigned', ['assigneeId', 'sortAt', 'id'], {
  where: `state = 'OPEN' AND assignee_id IS NOT NULL`,
})
@Index('work_item_finished', ['finishedBy', 'finishedAt', 'id'], { where: `finished_by IS NOT NULL` })
@Index('work_item_open_engine_task', ['engineTaskId'], { where: `state IN ('OPEN', 'COMPLETING')` })
@Index('work_item_delegated', ['passedOnBy', 'sortAt', 'id'], { where: `state = 'OPEN' AND delegated` })
@Index('work_item_started', ['startedBy', 'sortAt', 'id'], { where: `state = 'OPEN'` })
@Index('work_item_persons', { synchronize: false })
@Index('work_item_participants', { synchronize: false })
@Index('work_item_copied', { synchronize: false })
@Check('work_item_state', `state IN ('OPEN', 'COMPLETING', 'DONE', 'CANCELLED')`)
export class WorkItemEntity implements WorkItem {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'varchar', length: 64, name: 'engine_task_id', unique: true })
  engineTaskId: string;

  @Column({ type: 'varchar', length: 64, name: 'process_instance_id' })
  processInstanceId: string;

  @Column({ type: 'varchar', length: 255, name: 'process_key' })
  processKey: string;

  @Column({ type: 'varchar', length: 255, name: 'task_key' })
  taskKey: string;

  @Column({ type: 'varchar', length: 255, name: 'form_key', nullable: true })
  formKey: string | null;

  @Column({ type: 'text', name: 'name_zh' })
  nameZh: string;

  @Column({ type: 'varchar', length: 64, name: 'agency_id' })
  agencyId: string;

  @Column({ type: 'varchar', length: 64, name: 'case_agency_id' })
  caseAgencyId: string;

  @Column({ type: 'varchar', length: 64, name: 'candidate_role', nullable: true })
  candidateRole: string | null;

  @Column({ type: 'varchar', length: 64, name: 'unit_id', nullable: true })
  unitId: string | null;

  @Column({ type: 'text', name: 'candidate_person_ids', array: true, nullable: true })
  candidatePersonIds: string[] | null;

  /** `agency/unit/ROLE`, as domain/audience.ts writes it; null: offered to no group. */
  @Column({ type: 'text', nullable: true })
  audience: string | null;

  @Column({ type: 'varchar', length: 64, name: 'assignee_id', nullable: true })
  assigneeId: string | null;

  @Column({ type: 'varchar', length: 16 })
  state: WorkItemState;

  @Column({ type: 'uuid', name: 'command_id', nullable: true })
  commandId: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'due_at', nullable: true })
  dueAt: Date | null;

  @Column({ type: 'date', name: 'due_date', nullable: true })
  dueDate: string | null;

  @Column({ type: 'date', name: 'due_strict_date', nullable: true })
  dueStrictDate: string | null;

  @Column({ type: 'boolean' })
  provisional: boolean;

  @Column({ type: 'timestamptz', precision: 3, name: 'soon_from', nullable: true })
  soonFrom: Date | null;

  /** `due_at`, or the end of time: lists are sorted by it. */
  @Column({ type: 'timestamptz', precision: 3, name: 'sort_at' })
  sortAt: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt: Date;

  /** When the assignee claimed it; null when they were assigned by name. */
  @Column({ type: 'timestamptz', precision: 3, name: 'claimed_at', nullable: true })
  claimedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @Column({ type: 'varchar', length: 64, name: 'finished_by', nullable: true })
  finishedBy: string | null;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'text', name: 'case_no', nullable: true })
  caseNo: string | null;

  @Column({ type: 'varchar', length: 64, name: 'case_kind' })
  caseKind: string;

  @Column({ type: 'text' })
  cause: string;

  @Column({ type: 'text', name: 'party_name' })
  partyName: string;

  @Column({ type: 'numeric', precision: 18, scale: 2, nullable: true })
  amount: string | null;

  @Column({ type: 'varchar', length: 64 })
  stage: string;

  @Column({ type: 'integer' })
  round: number;

  @Column({ type: 'text', name: 'handler_ids', array: true })
  handlerIds: string[];

  @Column({ type: 'varchar', length: 64, name: 'reviewer_id', nullable: true })
  reviewerId: string | null;

  @Column({ type: 'text', name: 'excluded_ids', array: true, default: '{}' })
  excludedIds: string[];

  @Column({ type: 'text', name: 'participant_ids', array: true, default: '{}' })
  participantIds: string[];

  @Column({ type: 'text', name: 'copied_to_ids', array: true, default: '{}' })
  copiedToIds: string[];

  @Column({ type: 'varchar', length: 64, name: 'started_by', nullable: true })
  startedBy: string | null;

  @Column({ type: 'varchar', length: 64, name: 'passed_on_by', nullable: true })
  passedOnBy: string | null;

  @Column({ type: 'boolean', default: false })
  delegated: boolean;

  @Column({ type: 'varchar', length: 64, name: 'finished_for', nullable: true })
  finishedFor: string | null;

  /** Case number, party, cause and task name in lower case: what free text is looked for in. */
  @Column({ type: 'text', name: 'search_text' })
  searchText: string;
}
