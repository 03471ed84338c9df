import { Injectable, Logger } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { CaseSources, type TaskProjection } from './case-sources.service.js';
import { fromEngineDate, toEngineDate } from './domain/engine-values.js';
import { EngineClient, type RawHistoricTask } from './engine-client.js';
import { InstanceTouched } from './instance-touched.service.js';
import { businessKeysOf } from './task-check.service.js';

/** An open page shows what happened in the engine without us after about this long. */
const EVERY_MS = 2_000;
/** An instant is written before its transaction commits: what is older than this has been committed long ago. */
const OVERLAP_MS = 10_000;

/**
 * Looks at the user tasks that began or ended in the engine's history a moment ago, and brings the inbox of those
 * cases in step that moved without us: by a timer, by hand, by another client. What our own commands and steps moved
 * is in the inbox already and costs nothing. Whatever it misses, the reconciler finds by comparing everything.
 */
@Injectable()
export class EngineWatch {
  private readonly logger = new Logger(EngineWatch.name);
  private timer: NodeJS.Timeout | undefined;
  private look: Promise<void> = Promise.resolve();
  private running = false;
  /** By the engine's clock; before the first look there is none. */
  private newest: Date | undefined;
  private failing = false;

  constructor(
    private readonly database: Database,
    private readonly engine: EngineClient,
    private readonly sources: CaseSources,
    private readonly touched: InstanceTouched,
    private readonly clock: Clock,
  ) {}

  start(): void {
    this.running = true;
    this.later();
  }

  async stop(): Promise<void> {
    this.running = false;
    clearTimeout(this.timer);
    await this.look;
  }

  private later(): void {
    if (!this.running) return;
    this.timer = setTimeout(() => {
      this.look = this.lookOnce().finally(() => this.later());
    }, EVERY_MS);
  }

  /** Never rejects; an engine that is down is told of once. */
  private async lookOnce(): Promise<void> {
    try {
      this.newest ??= await this.newestTask();
      if (this.newest) await this.follow(this.newest);
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.logger.warn({ message: 'the engine cannot be watched', error: String(error) });
      this.failing = true;
    }
  }

  private async newestTask(): Promise<Date | undefined> {
    const query = { sortBy: 'startTime', sortOrder: 'desc' };
    const [task] = await this.engine.page<RawHistoricTask>('/history/task', query, 0, 1);
    return fromEngineDate(task?.startTime);
  }

  private async follow(newest: Date): Promise<void> {
    // Ours is the earlier one where the engine's clock was put back, or ran ahead for a while.
    const seen = Math.min(newest.getTime(), this.clock.now().getTime());
    const since = toEngineDate(new Date(seen - OVERLAP_MS));
    const [begun, ended] = await Promise.all([
      this.tasks({ startedAfter: since, unfinished: true }, 'startTime'),
      this.tasks({ finishedAfter: since }, 'endTime'),
    ]);
    const keys = new Set<string>();
    const tx = this.database.manager;
    for (const projection of this.sources.taskProjections) {
      for (const key of await this.notInInbox(tx, projection, begun)) keys.add(key);
      for (const key of await projection.live(tx, idsOf(ended))) keys.add(key);
    }
    await Promise.all([...keys].map((key) => this.touched.touch(key)));
    const instants = [...begun.map((task) => task.startTime), ...ended.map((task) => task.endTime)];
    for (const instant of instants) {
      const at = fromEngineDate(instant);
      if (at && at > newest) this.newest = newest = at;
    }
  }

  private tasks(query: Record<string, string | boolean>, sortBy: string): Promise<RawHistoricTask[]> {
    return this.engine.list<RawHistoricTask>('/history/task', { ...query, sortBy, sortOrder: 'asc' });
  }

  private async notInInbox(
    tx: Tx,
    projection: TaskProjection,
    begun: readonly RawHistoricTask[],
  ): Promise<Iterable<string>> {
    if (begun.length === 0) return [];
    const missing = new Set(await projection.missing(tx, idsOf(begun)));
    const unknown = begun.filter(({ id }) => missing.has(id));
    const keys = await businessKeysOf(
      this.engine,
      unknown.map(({ processInstanceId }) => processInstanceId),
    );
    return keys.values();
  }
}

function idsOf(tasks: readonly RawHistoricTask[]): string[] {
  return tasks.map(({ id }) => id);
}
