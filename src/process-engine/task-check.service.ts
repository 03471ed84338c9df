import { Injectable, Logger } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { CaseSources, type TaskProjection } from './case-sources.service.js';
import { EngineClient } from './engine-client.js';
import type { FindingKind } from './engine-finding.entity.js';
import type { Seen } from './findings.repository.js';
import { InstanceTouched } from './instance-touched.service.js';
import { ReconcilerRepository } from './reconciler.repository.js';
import { chunks, type SweepCheck, type SweepResult } from './sweep.js';

interface OpenTask {
  readonly id: string;
  readonly processInstanceId: string;
  readonly taskDefinitionKey: string;
}

const PAGE = 500;

/** Every open user task is in the inbox and every open work item has its task; a refresh of the case repairs both. */
@Injectable()
export class TaskCheck implements SweepCheck {
  readonly kinds: readonly FindingKind[] = ['TASK_NOT_IN_INBOX', 'WORK_ITEM_WITHOUT_TASK'];
  private readonly logger = new Logger(TaskCheck.name);

  constructor(
    private readonly sources: CaseSources,
    private readonly engine: EngineClient,
    private readonly touched: InstanceTouched,
    private readonly rows: ReconcilerRepository,
  ) {}

  async run(tx: Tx): Promise<SweepResult> {
    const seen: Seen[] = [];
    for (const projection of this.sources.taskProjections) {
      const tasks = await this.openTasks();
      seen.push(...(await this.notInInbox(tx, projection, tasks)));
      seen.push(...(await this.withoutTask(tx, projection, tasks)));
    }
    return { seen, repaired: [] };
  }

  private openTasks(): Promise<OpenTask[]> {
    return this.engine.list<OpenTask>('/task', { sortBy: 'id', sortOrder: 'asc' });
  }

  private async notInInbox(tx: Tx, projection: TaskProjection, tasks: readonly OpenTask[]): Promise<Seen[]> {
    const missing = await this.missing(tx, projection, tasks);
    if (missing.length === 0) return [];
    const keys = await this.businessKeys(missing);
    await this.refresh([
      ...new Set(missing.flatMap(({ processInstanceId }) => keys.get(processInstanceId) ?? [])),
    ]);
    const still = await this.missing(tx, projection, missing);
    // A task that was done while we looked is not missing.
    const open = new Set(still.length === 0 ? [] : (await this.openTasks()).map(({ id }) => id));
    return still
      .filter(({ id }) => open.has(id))
      .map((task) => ({
        kind: 'TASK_NOT_IN_INBOX',
        subject: task.id,
        businessKey: keys.get(task.processInstanceId) ?? null,
        details: { ...task },
        certain: false,
      }));
  }

  private async withoutTask(tx: Tx, projection: TaskProjection, tasks: readonly OpenTask[]): Promise<Seen[]> {
    const known = new Set(tasks.map(({ id }) => id));
    const suspects = (await this.items(tx, projection)).filter(
      ({ engineTaskId }) => !known.has(engineTaskId),
    );
    if (suspects.length === 0) return [];
    await this.refresh([...new Set(suspects.map(({ businessKey }) => businessKey))]);
    const now = new Set((await this.openTasks()).map(({ id }) => id));
    const open = new Set((await this.items(tx, projection)).map(({ engineTaskId }) => engineTaskId));
    const gone = suspects.filter(({ engineTaskId }) => open.has(engineTaskId) && !now.has(engineTaskId));
    const keys = [...new Set(gone.map(({ businessKey }) => businessKey))];
    // Asked last: the engine may have carried out a command whose answer has not come back yet.
    const moving = keys.length === 0 ? new Set() : await this.rows.inMotion(tx, keys);
    return gone
      .filter(({ businessKey }) => !moving.has(businessKey))
      .map(({ engineTaskId, businessKey }) => ({
        kind: 'WORK_ITEM_WITHOUT_TASK',
        subject: engineTaskId,
        businessKey,
        details: { engineTaskId },
        certain: false,
      }));
  }

  private async missing(
    tx: Tx,
    projection: TaskProjection,
    tasks: readonly OpenTask[],
  ): Promise<readonly OpenTask[]> {
    const missing = new Set<string>();
    for (const part of chunks(tasks, PAGE)) {
      for (const id of await projection.missing(
        tx,
        part.map((task) => task.id),
      )) {
        missing.add(id);
      }
    }
    return tasks.filter(({ id }) => missing.has(id));
  }

  private async items(
    tx: Tx,
    projection: TaskProjection,
  ): Promise<{ readonly engineTaskId: string; readonly businessKey: string }[]> {
    const all: { readonly engineTaskId: string; readonly businessKey: string }[] = [];
    for (;;) {
      const part = await projection.openItems(tx, all.at(-1)?.engineTaskId ?? null, PAGE);
      all.push(...part);
      if (part.length < PAGE) return all;
    }
  }

  private async refresh(businessKeys: readonly string[]): Promise<void> {
    this.logger.log({ message: 'inbox brought in step by the reconciler', cases: businessKeys.length });
    for (const part of chunks(businessKeys, 8)) await Promise.all(part.map((key) => this.touched.touch(key)));
  }

  private async businessKeys(tasks: readonly OpenTask[]): Promise<Map<string, string>> {
    return businessKeysOf(
      this.engine,
      tasks.map(({ processInstanceId }) => processInstanceId),
    );
  }
}

/** The business keys of these running or ended instances. */
export async function businessKeysOf(
  engine: EngineClient,
  processInstanceIds: readonly string[],
): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  for (const part of chunks([...new Set(processInstanceIds)], PAGE)) {
    const instances = await engine.query<{ id: string; businessKey: string | null }>(
      '/history/process-instance',
      {
        processInstanceIds: part,
      },
    );
    for (const { id, businessKey } of instances) if (businessKey) keys.set(id, businessKey);
  }
  return keys;
}
