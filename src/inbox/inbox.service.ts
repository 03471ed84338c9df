import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Changes } from '../changes/index.js';
import { Database, type Tx } from '../database/index.js';
import { CaseSources, EngineReader, InstanceTouched, Outbox } from '../process-engine/index.js';
import { Clock } from '../shared/clock.js';
import { CaseSummaries, type CaseSummaryProvider } from './case-summaries.service.js';
import { changedColumns } from './domain/changed-columns.js';
import {
  candidateRoleOf,
  caseColumns,
  planProjection,
  type CommandOutcome,
  type OpenEngineTask,
  type ProjectionPlan,
} from './domain/projection.js';
import type { CaseSummary, WorkItem } from './domain/work-item.js';
import type { WorkItemEntity } from './work-item.entity.js';
import { WorkItemRepository } from './work-item.repository.js';

const MAX_ATTEMPTS = 8;

/** Keeps the inbox in step with the engine: one case at a time, after each touch and when the reconciler asks. */
@Injectable()
export class InboxService implements OnModuleInit {
  private readonly logger = new Logger(InboxService.name);

  constructor(
    private readonly database: Database,
    private readonly engine: EngineReader,
    private readonly touched: InstanceTouched,
    private readonly sources: CaseSources,
    private readonly outbox: Outbox,
    private readonly rows: WorkItemRepository,
    private readonly summaries: CaseSummaries,
    private readonly changes: Changes,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.touched.onInstanceTouched((businessKey) => this.refresh(businessKey));
    this.sources.registerTaskProjection({
      missing: (tx, engineTaskIds) => this.rows.missingTasks(tx, engineTaskIds),
      openItems: (tx, after, limit) => this.rows.liveAfter(tx, after, limit),
    });
  }

  /** cases/ registers itself here at module init. */
  registerCaseSummaries(provider: CaseSummaryProvider): void {
    this.summaries.register(provider);
  }

  /**
   * Brings the inbox of one case in step with the engine. The engine is read outside the transaction; when another
   * worker wrote meanwhile, the reading may be older than its own and is taken again. Throws when the engine does
   * not answer; nothing is changed then.
   */
  async refresh(caseId: string): Promise<void> {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const version = await this.rows.versionOf(this.database.manager, caseId);
      const tasks = await this.engine.openTasks(caseId);
      const written = await this.database.transaction(async (tx) => {
        if ((await this.rows.lockCase(tx, caseId)) !== version) return false;
        await this.write(tx, caseId, tasks);
        return true;
      });
      if (written) return;
    }
    throw new Error(`inbox of case ${caseId} kept changing; the reconciler will look again`);
  }

  /** Cases with open items, least recently checked first: what the reconciler goes through. */
  staleCases(limit: number): Promise<string[]> {
    return this.rows.staleCases(this.database.manager, this.clock.now(), limit);
  }

  private async write(tx: Tx, caseId: string, tasks: readonly OpenEngineTask[]): Promise<void> {
    const summary = await this.summaries.of(tx, caseId);
    if (!summary) {
      this.logger.warn({ message: 'the engine has tasks of a case that does not exist', caseId });
      return;
    }
    const items = await this.known(tx, caseId, tasks);
    const plan = planProjection(tasks, items, await this.outcomes(tx, items, tasks));
    await this.close(tx, plan);
    for (const task of plan.add) await this.add(tx, task, summary);
    for (const item of plan.kept) {
      const changed = changedColumns(item, caseColumns(item, summary));
      if (changed) await this.rows.update(tx, item.id, changed as Partial<WorkItemEntity>);
    }
    const changed = plan.add.length + plan.done.length + plan.cancelled.length > 0;
    await this.rows.checked(tx, caseId, changed, plan.kept.length + plan.add.length, this.clock.now());
  }

  private async known(tx: Tx, caseId: string, tasks: readonly OpenEngineTask[]): Promise<WorkItem[]> {
    const live = await this.rows.live(tx, caseId);
    const ids = new Set(live.map((item) => item.engineTaskId));
    const others = tasks.map((task) => task.id).filter((id) => !ids.has(id));
    return [...live, ...(await this.rows.ofEngineTasks(tx, others))];
  }

  private async outcomes(
    tx: Tx,
    items: readonly WorkItem[],
    tasks: readonly OpenEngineTask[],
  ): Promise<Map<string, CommandOutcome>> {
    const open = new Set(tasks.map((task) => task.id));
    const outcomes = new Map<string, CommandOutcome>();
    for (const item of items) {
      if (item.state !== 'COMPLETING' || item.commandId === null || open.has(item.engineTaskId)) continue;
      outcomes.set(item.commandId, await this.outbox.outcomeOf(tx, item.commandId));
    }
    return outcomes;
  }

  private async add(tx: Tx, task: OpenEngineTask, summary: CaseSummary): Promise<void> {
    const named = {
      taskKey: task.taskDefinitionKey,
      nameZh: task.name,
      candidateRole: candidateRoleOf(task),
    };
    const item = {
      id: randomUUID(),
      engineTaskId: task.id,
      processInstanceId: task.processInstanceId,
      processKey: task.processDefinitionKey,
      formKey: task.formKey,
      ...named,
      assigneeId: assigneeOf(task, summary),
      state: 'OPEN',
      commandId: null,
      createdAt: task.createdAt,
      claimedAt: null,
      finishedAt: null,
      finishedBy: null,
      finishedFor: null,
      passedOnBy: null,
      delegated: false,
      ...caseColumns(named, summary),
    } as const;
    await this.rows.insert(tx, item as unknown as WorkItemEntity);
    await this.record(tx, item, 'task.opened');
  }

  private async close(tx: Tx, plan: ProjectionPlan): Promise<void> {
    for (const item of plan.done) {
      await this.rows.update(tx, item.id, { state: 'DONE' });
      await this.record(tx, item, 'task.closed');
    }
    for (const item of plan.cancelled) {
      await this.rows.update(tx, item.id, {
        state: 'CANCELLED',
        finishedAt: this.clock.now(),
        finishedBy: null,
      });
      await this.record(tx, item, 'task.closed');
    }
  }

  private async record(tx: Tx, item: WorkItem, kind: 'task.opened' | 'task.closed'): Promise<void> {
    const agencies = new Set([item.agencyId, item.caseAgencyId]);
    for (const agencyId of agencies) {
      await this.changes.record(tx, {
        agencyId,
        caseId: item.caseId,
        kind,
        data: { workItemId: item.id, taskKey: item.taskKey, assigneeId: item.assigneeId },
      });
    }
  }
}

/**
 * The person a task is assigned to: named by the model, or by the seat they took (`seat-0`, CaseSummary.seats). A
 * reviewer's task belongs to the case's present reviewer: the engine may still remember one who handed it over.
 */
function assigneeOf(task: OpenEngineTask, summary: CaseSummary): string | null {
  const seat = /^seat-(\d+)$/.exec(task.assignee ?? '')?.[1];
  if (seat === undefined) {
    const reviews = task.assignee !== null && candidateRoleOf(task) === 'LEGAL_REVIEWER';
    return reviews ? (summary.reviewerId ?? task.assignee) : task.assignee;
  }
  return summary.seats?.[task.taskDefinitionKey]?.[Number(seat)] ?? null;
}
