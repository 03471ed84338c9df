import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { fromEngineDate } from './domain/engine-values.js';
import { EngineClient } from './engine-client.js';
import { EngineReader } from './engine-reader.service.js';
import { InstanceTouched } from './instance-touched.service.js';
import { OutboxRepository } from './outbox.repository.js';

interface RawJob {
  id: string;
  jobDefinitionId: string | null;
  processInstanceId: string;
  processDefinitionId: string;
  dueDate: string | null;
  retries: number;
  exceptionMessage: string | null;
}

interface RawExternalTask {
  id: string;
  activityId: string;
  retries: number | null;
  errorMessage: string | null;
}

/** A timer that waits for its instant, by the name that the diagram gives it. */
export interface WaitingTimer {
  readonly at: Date;
  readonly businessKey: string;
  readonly activityId: string;
  readonly name: string;
}

/** What is under way for some cases, between us and the engine. */
export interface EngineMovement {
  readonly outboxPending: number;
  readonly outboxFailed: number;
  /** Jobs that the engine may run now. */
  readonly dueJobs: number;
  readonly openExternalTasks: number;
  /** Something out of retries: it will not move by itself. */
  readonly failures: readonly { readonly activityId: string; readonly message: string }[];
  readonly openTaskIds: readonly string[];
  readonly nextTimer: WaitingTimer | undefined;
  readonly listenersBusy: boolean;
  /** Changes with every step that any of the cases takes. */
  readonly stamp: string;
}

/** Sees whether cases are at rest, for whoever must wait for that without sleeping. */
@Injectable()
export class EngineMovements {
  /** Activities of job definitions and names of activities, by what they were asked for. */
  private readonly names = new Map<string, Promise<string>>();

  constructor(
    private readonly engine: EngineClient,
    private readonly reader: EngineReader,
    private readonly outbox: OutboxRepository,
    private readonly touched: InstanceTouched,
    private readonly database: Database,
  ) {}

  /** Looks once; what moves during the look changes the stamp of the next one. */
  async look(businessKeys: readonly string[], now: Date): Promise<EngineMovement> {
    const { pending, failed, sent } = await this.outbox.movement(this.database.manager, businessKeys);
    // The engine has enough to do meanwhile: it is asked once there is nothing more on its way to it.
    if (pending > 0 || this.touched.busy) return onTheWay(pending, failed);
    const owners = await this.running(businessKeys);
    const ids = [...owners.keys()];
    const [jobs, externals, ...lists] = await Promise.all([
      this.ofInstances<RawJob>('/job', 'processInstanceIds', ids),
      this.ofInstances<RawExternalTask>('/external-task', 'processInstanceIdIn', ids),
      ...businessKeys.map((key) => this.reader.openTasks(key)),
    ]);
    const tasks = lists.flat();
    const live = jobs.filter((job) => job.retries > 0);
    const dead = jobs.filter((job) => job.retries === 0);
    const exhausted = externals.filter(({ retries }) => retries === 0);
    const failures = [
      ...(await Promise.all(dead.map((job) => this.failedJob(job)))),
      ...exhausted.map(({ activityId, errorMessage }) => ({ activityId, message: errorMessage ?? '' })),
    ];
    return {
      outboxPending: pending,
      outboxFailed: failed,
      dueJobs: live.filter((job) => isDue(job, now)).length,
      openExternalTasks: externals.length - exhausted.length,
      failures,
      openTaskIds: tasks.map(({ id }) => id),
      nextTimer: await this.next(live, owners, now),
      listenersBusy: this.touched.busy,
      stamp: [
        sent,
        ...ids,
        ...jobs.map(stampOf),
        ...externals.map(({ id }) => id),
        ...tasks.map(({ id }) => id),
      ].join(),
    };
  }

  private async running(businessKeys: readonly string[]): Promise<Map<string, string>> {
    const owners = new Map<string, string>();
    await Promise.all(
      businessKeys.map(async (businessKey) => {
        const found = await this.engine.list<{ id: string }>('/process-instance', { businessKey });
        for (const { id } of found) owners.set(id, businessKey);
      }),
    );
    return owners;
  }

  private async ofInstances<T>(path: string, parameter: string, ids: readonly string[]): Promise<T[]> {
    return ids.length === 0 ? [] : this.engine.list<T>(path, { [parameter]: ids.join(',') });
  }

  private async next(
    jobs: readonly RawJob[],
    owners: ReadonlyMap<string, string>,
    now: Date,
  ): Promise<WaitingTimer | undefined> {
    const waiting = jobs
      .filter((job) => !isDue(job, now))
      .map((job) => ({ job, at: fromEngineDate(job.dueDate) }))
      .filter((each): each is { job: RawJob; at: Date } => each.at !== undefined)
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    const first = waiting[0];
    if (!first) return undefined;
    const activityId = await this.activityOf(first.job);
    const name = await this.nameOf(first.job.processDefinitionId, activityId);
    const businessKey = owners.get(first.job.processInstanceId) ?? '';
    return { at: first.at, businessKey, activityId, name };
  }

  private async failedJob(job: RawJob): Promise<{ activityId: string; message: string }> {
    return { activityId: await this.activityOf(job), message: job.exceptionMessage ?? '' };
  }

  /** A job definition never changes, so it is asked for once. */
  private activityOf({ jobDefinitionId }: RawJob): Promise<string> {
    if (jobDefinitionId === null) return Promise.resolve('');
    const path = `/job-definition/${encodeURIComponent(jobDefinitionId)}`;
    return this.once(path, async () => (await this.engine.read<{ activityId: string }>(path)).activityId);
  }

  private nameOf(processDefinitionId: string, activityId: string): Promise<string> {
    const ask = async (): Promise<string> =>
      nameIn(await this.reader.bpmnXml(processDefinitionId), activityId);
    return this.once(`${processDefinitionId}#${activityId}`, ask);
  }

  private once(key: string, ask: () => Promise<string>): Promise<string> {
    const known = this.names.get(key);
    if (known) return known;
    const asked = ask();
    this.names.set(key, asked);
    asked.catch(() => this.names.delete(key));
    return asked;
  }
}

function onTheWay(outboxPending: number, outboxFailed: number): EngineMovement {
  return {
    outboxPending,
    outboxFailed,
    dueJobs: 0,
    openExternalTasks: 0,
    failures: [],
    openTaskIds: [],
    nextTimer: undefined,
    listenersBusy: true,
    stamp: '',
  };
}

function isDue({ dueDate }: RawJob, now: Date): boolean {
  const at = fromEngineDate(dueDate);
  return at === undefined || at <= now;
}

function stampOf({ id, dueDate, retries }: RawJob): string {
  return `${id}/${dueDate ?? ''}/${retries}`;
}

function nameIn(xml: string, activityId: string): string {
  const element = new RegExp(`<[\\w:]+\\b[^>]*\\bid="${activityId}"[^>]*>`).exec(xml)?.[0] ?? '';
  return /\bname="([^"]*)"/.exec(element)?.[1] ?? activityId;
}
