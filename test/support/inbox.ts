import { randomUUID } from 'node:crypto';
import type { StandIns } from '../../src/absences/index.js';
import { AuditTrail } from '../../src/audit-trail/index.js';
import { AuditEventRepository } from '../../src/audit-trail/audit-event.repository.js';
import { ChangeRepository } from '../../src/changes/change.repository.js';
import { Changes } from '../../src/changes/index.js';
import { loadSettings } from '../../src/config/index.js';
import type { Database } from '../../src/database/index.js';
import { CaseSummaries } from '../../src/inbox/case-summaries.service.js';
import { InboxQueryRepository } from '../../src/inbox/inbox-query.repository.js';
import { InboxViewService } from '../../src/inbox/inbox-view.service.js';
import { InboxService, WorkItems, type CaseSummary } from '../../src/inbox/index.js';
import { TaskClaims } from '../../src/inbox/task-claims.service.js';
import { WorkItemRepository } from '../../src/inbox/work-item.repository.js';
import { CaseSources, EngineReader, InstanceTouched, Outbox } from '../../src/process-engine/index.js';
import type { EngineTask } from '../../src/process-engine/index.js';
import { OutboxRepository } from '../../src/process-engine/outbox.repository.js';
import { Clock } from '../../src/shared/clock.js';

/** A penalty of Songyuan, handled by 甲 and 丙, reviewed by the legal unit. */
export function aCaseSummary(over: Partial<CaseSummary> = {}): CaseSummary {
  return {
    caseId: randomUUID(),
    agencyId: 'songyuan',
    caseNo: '松市监案〔2026〕17号',
    caseKind: 'PENALTY',
    cause: '经营不符合食品安全标准的食品',
    partyName: '云岭测试食品有限公司（虚构）',
    amount: '120000.00',
    stage: 'UNDER_REVIEW',
    round: 1,
    handlingUnitId: 'brigade-1',
    handlerIds: ['person-jia', 'person-bing'],
    reviewingAgencyId: null,
    reviewingUnitId: 'legal',
    reviewerId: null,
    decidingAgencyId: null,
    dueDates: {},
    ...over,
  };
}

export function anEngineTask(over: Partial<EngineTask> = {}): EngineTask {
  return {
    id: randomUUID(),
    taskDefinitionKey: 'writeOpinion',
    name: '出具法制审核意见',
    formKey: 'review/write-opinion',
    assignee: null,
    candidateGroups: ['LEGAL_REVIEWER'],
    createdAt: new Date('2026-09-23T02:00:00.000Z'),
    dueAt: null,
    processDefinitionKey: 'legal-review',
    processDefinitionId: 'legal-review:1:x',
    processInstanceId: 'instance-1',
    executionId: 'execution-1',
    businessKey: '',
    tenantId: null,
    ...over,
  };
}

/** Answers what the spec says the engine has; a spec may hold an answer back. */
export class ScriptedEngine extends EngineReader {
  tasks: readonly EngineTask[] = [];
  /** Awaited after the tasks were read, before they are handed over. */
  afterReading: () => Promise<void> = async () => undefined;

  constructor() {
    super(undefined as never);
  }

  override async openTasks(): Promise<EngineTask[]> {
    const read = [...this.tasks];
    await this.afterReading();
    return read;
  }
}

/** Stands for absences/: nobody is away. */
const NOBODY_AWAY = { principalsOf: async () => [] } as unknown as StandIns;

/** The inbox on a real database, with the engine's side in the spec's hands. */
export function anInbox(database: Database) {
  const clock = new Clock();
  const settings = loadSettings({ DATABASE_URL: 'postgres://x@127.0.0.1/x' }, 'database');
  const engine = new ScriptedEngine();
  const rows = new WorkItemRepository();
  const summaries = new CaseSummaries();
  const outbox = new Outbox(new OutboxRepository());
  const changes = new Changes(new ChangeRepository(), clock);
  const audit = new AuditTrail(database, new AuditEventRepository(), clock, settings);
  const touched = new InstanceTouched();
  const sources = new CaseSources();
  const cases = new Map<string, CaseSummary>();
  const projection = new InboxService(database, engine, touched, sources, rows, summaries, changes, clock);
  projection.registerCaseSummaries(async (_tx, caseId) => cases.get(caseId));
  return {
    clock,
    engine,
    outbox,
    cases,
    projection,
    touched,
    sources,
    workItems: new WorkItems(rows, summaries, outbox, changes, clock),
    views: new InboxViewService(database, new InboxQueryRepository(), clock, NOBODY_AWAY),
    claims: new TaskClaims(database, rows, changes, audit, clock),
    /** Files the case and lets the engine have these tasks of it. */
    async open(summary: CaseSummary, ...tasks: EngineTask[]): Promise<void> {
      cases.set(summary.caseId, summary);
      engine.tasks = tasks;
      await projection.refresh(summary.caseId);
    },
  };
}

export type Inbox = ReturnType<typeof anInbox>;
