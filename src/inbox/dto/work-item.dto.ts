import { ApiProperty } from '@nestjs/swagger';
import { beijingIso } from '../../shared/beijing-time.js';
import { isCandidate, mayTake, mayTakeFor, type Taker } from '../domain/audience.js';
import {
  RELATIONS,
  WORK_ITEM_STATES,
  type CaseLimit,
  type Relation,
  type ListedItem,
  type WorkItemState,
} from '../domain/work-item.js';

/** The limit of the case itself, as of now. */
export class CaseLimitDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-12-08' })
  dueDate: string;

  @ApiProperty({ type: String, format: 'date-time', description: '自此刻起逾期' })
  dueAt: string;

  @ApiProperty({ type: Boolean, description: '暂定：跨越尚未公布放假安排的年份' })
  provisional: boolean;

  @ApiProperty({ type: Boolean, description: '现已逾期' })
  overdue: boolean;

  @ApiProperty({ type: 'integer', nullable: true, example: 2, description: '剩余工作日' })
  workingDaysLeft: number | null;

  @ApiProperty({ type: Boolean, description: '今日（北京时间）到期' })
  dueToday: boolean;
}

/** A task as the API shows it; instants in Beijing time. */
export class WorkItemDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, example: 'writeOpinion', description: '流程图中的任务标识' })
  taskKey: string;

  @ApiProperty({ type: String, example: 'legal-review' })
  processKey: string;

  @ApiProperty({ type: String, nullable: true, example: 'review/write-opinion', description: '界面' })
  formKey: string | null;

  @ApiProperty({ type: String, example: '出具法制审核意见' })
  nameZh: string;

  @ApiProperty({ enum: WORK_ITEM_STATES, description: 'COMPLETING：已受理，流程引擎正在处理' })
  state: WorkItemState;

  @ApiProperty({ type: String, example: 'songyuan' })
  agencyId: string;

  @ApiProperty({ type: String, nullable: true, example: 'LEGAL_REVIEWER' })
  candidateRole: string | null;

  @ApiProperty({ type: String, nullable: true })
  unitId: string | null;

  @ApiProperty({ type: String, nullable: true })
  assigneeId: string | null;

  @ApiProperty({ type: String, nullable: true, example: '周立群', description: '承办人姓名' })
  assigneeName: string | null;

  @ApiProperty({ type: Boolean, description: '您可以签收' })
  mayClaim: boolean;

  @ApiProperty({ type: Boolean, description: '您可以退回' })
  mayReturn: boolean;

  @ApiProperty({ enum: RELATIONS, description: '您与该待办的关系' })
  relation: Relation;

  @ApiProperty({ type: String, nullable: true, example: '季秋实', description: '您代谁办理（代行）' })
  actingFor: string | null;

  @ApiProperty({ type: Boolean, description: '受委托办理，交回后由委托人提交' })
  delegated: boolean;

  @ApiProperty({ type: String, nullable: true, description: '由谁转来或者委托' })
  passedOnBy: string | null;

  @ApiProperty({ type: String, nullable: true, description: '办结时代谁办理' })
  finishedFor: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '自此刻起逾期' })
  dueAt: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-10-10' })
  dueDate: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '按从严理解的到期日' })
  dueStrictDate: string | null;

  @ApiProperty({ type: Boolean, description: '暂定：跨越尚未公布放假安排的年份' })
  provisional: boolean;

  @ApiProperty({ type: Boolean, description: '现已逾期' })
  overdue: boolean;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    example: 3,
    description: '今日之后至到期日（含）的工作日数；已过为负，已办结或无期限为 null',
  })
  workingDaysLeft: number | null;

  @ApiProperty({
    type: Boolean,
    description: '今日（北京时间）到期；没有工作日剩余的，也可能在其后的休息日到期',
  })
  dueToday: boolean;

  @ApiProperty({ type: CaseLimitDto, nullable: true, description: '办案期限；已办结或者没有的为 null' })
  caseLimit: CaseLimitDto | null;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt: string | null;

  @ApiProperty({ type: String, format: 'uuid' })
  caseId: string;

  @ApiProperty({ type: String, nullable: true, example: '松市监案〔2026〕17号' })
  caseNo: string | null;

  @ApiProperty({ type: String, example: 'PENALTY' })
  caseKind: string;

  @ApiProperty({ type: String, example: '经营不符合食品安全标准的食品' })
  cause: string;

  @ApiProperty({ type: String, example: '云岭测试食品有限公司（虚构）' })
  partyName: string;

  @ApiProperty({ type: String, nullable: true, example: '120000.00' })
  amount: string | null;

  @ApiProperty({ type: String, example: 'UNDER_REVIEW' })
  stage: string;

  @ApiProperty({ type: 'integer', example: 1, description: '第几轮审核' })
  round: number;

  @ApiProperty({ type: [String] })
  handlerIds: string[];

  @ApiProperty({ type: String, nullable: true })
  reviewerId: string | null;
}

/** A page of the inbox. */
export class InboxPageDto {
  @ApiProperty({ type: [WorkItemDto] })
  items: WorkItemDto[];

  @ApiProperty({ type: String, nullable: true, description: '下一页游标；末页为 null' })
  next: string | null;
}

/** Sizes of the views; 1000 means 1000 or more. */
export class InboxCountsDto {
  @ApiProperty({ type: 'integer', example: 3 })
  mine: number;

  @ApiProperty({ type: 'integer', example: 12 })
  group: number;

  @ApiProperty({ type: 'integer', example: 2 })
  soonDue: number;

  @ApiProperty({ type: 'integer', example: 0 })
  overdue: number;

  @ApiProperty({ type: 'integer', example: 41 })
  done: number;

  @ApiProperty({ type: 'integer', example: 1, description: '抄送我的' })
  copied: number;

  @ApiProperty({ type: 'integer', example: 5, description: '我发起的' })
  started: number;
}

/** How long there is still until a due date. */
export interface TimeLeft {
  readonly overdue: boolean;
  readonly workingDaysLeft: number | null;
  readonly dueToday: boolean;
}

/** What is known of an item beside its row. */
export interface WorkItemFacts extends TimeLeft {
  readonly assigneeName: string | null;
  readonly caseLimit: (CaseLimit & TimeLeft) | null;
}

/** What the reader may see and do of one item. */
export function toWorkItemDto(
  item: ListedItem,
  reader: Taker,
  facts: WorkItemFacts,
  principals: readonly (Taker & { readonly name: string })[] = [],
): WorkItemDto {
  const open = item.state === 'OPEN';
  return {
    id: item.id,
    taskKey: item.taskKey,
    processKey: item.processKey,
    formKey: item.formKey,
    nameZh: item.nameZh,
    state: item.state,
    agencyId: item.agencyId,
    candidateRole: item.candidateRole,
    unitId: item.unitId,
    assigneeId: item.assigneeId,
    assigneeName: facts.assigneeName,
    mayClaim: open && item.assigneeId === null && isCandidate(reader, item),
    mayReturn: open && mayReturn(item, reader),
    relation: relationOf(item, reader),
    actingFor: mayTake(reader, item)
      ? null
      : (principals.find((principal) => mayTakeFor(reader, principal, item))?.name ?? null),
    delegated: item.delegated,
    passedOnBy: item.passedOnBy,
    finishedFor: item.finishedFor,
    dueAt: item.dueAt && beijingIso(item.dueAt),
    dueDate: item.dueDate,
    dueStrictDate: item.dueStrictDate,
    provisional: item.provisional,
    overdue: facts.overdue,
    workingDaysLeft: facts.workingDaysLeft,
    dueToday: facts.dueToday,
    caseLimit: facts.caseLimit && caseLimitDto(facts.caseLimit),
    createdAt: beijingIso(item.createdAt),
    finishedAt: item.finishedAt && beijingIso(item.finishedAt),
    caseId: item.caseId,
    caseNo: item.caseNo,
    caseKind: item.caseKind,
    cause: item.cause,
    partyName: item.partyName,
    amount: item.amount,
    stage: item.stage,
    round: item.round,
    handlerIds: [...item.handlerIds],
    reviewerId: item.reviewerId,
  };
}

function caseLimitDto({ overdueAt, ...limit }: CaseLimit & TimeLeft): CaseLimitDto {
  return { ...limit, dueAt: beijingIso(overdueAt) };
}

/** The assignee gives it back, or, while it is delegated, its owner takes it back. */
function mayReturn(item: ListedItem, { personId }: Taker): boolean {
  if (item.assigneeId !== personId) return item.delegated && item.passedOnBy === personId;
  return item.claimedAt !== null || item.passedOnBy !== null;
}

/** As what somebody takes part in a task of others, where they are no co-reviewer of it. */
const TAKES_PART_AS: Readonly<Record<string, Relation>> = { recordHearing: 'PRESIDER' };

function relationOf(item: ListedItem, reader: Taker): Relation {
  const { personId } = reader;
  if (item.assigneeId === personId) return item.delegated ? 'DELEGATE' : 'HOLDER';
  if (item.delegated && item.passedOnBy === personId) return 'OWNER';
  if (item.assigneeId === null && isCandidate(reader, item)) return 'CANDIDATE';
  if (item.participantIds.includes(personId)) return TAKES_PART_AS[item.taskKey] ?? 'CO_REVIEWER';
  if (item.copiedToIds.includes(personId)) return 'COPIED';
  return item.startedBy === personId ? 'STARTED' : 'READER';
}
