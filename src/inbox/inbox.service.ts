import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Changes, type RecordedChange } from '../changes/index.js';
import { Database } from '../database/index.js';
import { CaseSources, EngineReader, InstanceTouched } from '../process-engine/index.js';
import { Clock } from '../shared/clock.js';
import { CaseSummaries, type CaseSummaryProvider } from './case-summaries.service.js';
import { changedColumns } from './domain/changed-columns.js';
import { candidateRoleOf, caseColumns, planProjection, type OpenEngineTask } from './domain/projection.js';
import type { CaseSummary, WorkItem } from './domain/work-item.js';
import type { WorkItemEntity } from './work-item.entity.js';
import { WorkItemRepository, type KnownCase } from './work-item.repository.js';

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
    private readonly rows: WorkItemRepository,
    private readonly summaries: CaseSummaries,
    private readonly changes: Changes,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.touched.onInstanceTouched((businessKey) => this.refresh(businessKey));
    this.sources.registerTaskProjection({
      missing: (tx, engineTaskIds) => this.rows.missingTasks(tx, engineTaskIds),
      live: (tx, engineTaskIds) => this.rows.liveCases(tx, engineTaskIds),
      openItems: (tx, after, limit) => this.rows.liveAfter(tx, after, limit),
    });
  }

  /** cases/ registers itself here at module init. */
  registerCaseSummaries(provider: CaseSummaryProvider): void {
    this.summaries.register(provider);
  }

  /**
   * Brings the inbox of one case in step with the engine. Everything is read without a lock and written in one
   * statement that does nothing once somebody else has written meanwhile (the case's version): then the reading may
   * be older than theirs and is taken again. Throws when the engine does not answer; nothing is changed then.
   */
  async refresh(caseId: string): Promise<void> {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      // Before the engine: what somebody else writes after this moves the version.
      const known = await this.rows.known(this.database.manager, caseId);
      const tasks = await this.engine.openTasks(caseId);
      if (await this.follow(caseId, known, tasks)) return;
    }
    throw new Error(`inbox of case ${caseId} kept changing; the reconciler will look again`);
  }

  private async follow(
    caseId: string,
    { version, items: known }: KnownCase,
    tasks: readonly OpenEngineTask[],
  ): Promise<boolean> {
    const tx = this.database.manager;
    const plan = planProjection(
      tasks,
      known.map(({ item }) => item),
      new Map(known.map(({ item, outcome }) => [item.commandId ?? '', outcome])),
    );
    // Where the engine waits for nobody, what the case looks like matters to no item.
    const stands = plan.add.length + plan.kept.length > 0;
    const summary = stands ? await this.summaries.of(tx, caseId) : undefined;
    if (stands && !summary) {
      this.logger.warn({ message: 'the engine has tasks of a case that does not exist', caseId });
      return true;
    }
    const added = summary ? plan.add.map((task) => newItem(task, summary)) : [];
    const closed = [...plan.done.map(done), ...plan.cancelled.map((item) => this.cancelled(item))];
    const kept = summary ? plan.kept.flatMap((item) => changedItem(item, summary)) : [];
    const items = [...closed, ...added, ...kept] as unknown as WorkItemEntity[];
    if (items.length === 0) return true;
    const changes = [
      ...closed.flatMap((item) => this.told(item, 'task.closed')),
      ...added.flatMap((item) => this.told(item, 'task.opened')),
    ];
    return this.rows.write(tx, caseId, version, items, changes);
  }

  private cancelled(item: WorkItem): WorkItem {
    return { ...item, state: 'CANCELLED', finishedAt: this.clock.now(), finishedBy: null };
  }

  private told(item: WorkItem, kind: 'task.opened' | 'task.closed'): RecordedChange[] {
    return [...new Set([item.agencyId, item.caseAgencyId])].map((agencyId) =>
      this.changes.dated({
        agencyId,
        caseId: item.caseId,
        kind,
        data: { workItemId: item.id, taskKey: item.taskKey, assigneeId: item.assigneeId },
      }),
    );
  }
}

function done(item: WorkItem): WorkItem {
  return { ...item, state: 'DONE' };
}

/** The item as its case wants it now, or nothing when it is so already. */
function changedItem(item: WorkItem, summary: CaseSummary): WorkItem[] {
  const changed = changedColumns(item, caseColumns(item, summary));
  return changed ? [{ ...item, ...changed }] : [];
}

function newItem(task: OpenEngineTask, summary: CaseSummary): WorkItem {
  const named = {
    taskKey: task.taskDefinitionKey,
    nameZh: task.name,
    candidateRole: candidateRoleOf(task),
  };
  return {
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
  };
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
