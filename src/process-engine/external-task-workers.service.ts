import http from 'node:http';
import https from 'node:https';
import { hostname } from 'node:os';
import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Client, type RawExternalTask, type RawTypedValue } from 'camunda-external-task-client-js';
import { Settings } from '../config/index.js';
import { doublingWait } from './domain/back-off.js';
import { fromTypedValues } from './domain/engine-values.js';
import { EngineClient } from './engine-client.js';
import { ExternalTaskRegistry, type RegisteredTask } from './external-task-registry.service.js';
import { ExternalTaskRunner, type LockedTask } from './external-task-runner.service.js';
import { OpenPoll } from './open-poll.js';
import { pollOptions, type PollTransport } from './poll-options.js';

/** The client waits this long after every poll, even when there is more work. */
const INTERVAL_MS = 5;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;
/** A poll that the engine was asked to end is answered within this, or never. */
const LAST_ANSWER_MS = 2_000;

/** Fetches external tasks for all topics over one long poll and hands them to the runner; owns its own drain. */
@Injectable()
export class ExternalTaskWorkers {
  /** The client's default is one constant for all processes: then every process may answer every other's task. */
  readonly workerId = `${hostname()}:${process.pid}:${randomUUID()}`;
  private readonly logger = new Logger(ExternalTaskWorkers.name);
  private readonly active = new Set<Promise<void>>();
  /** As they came; the client turns an empty date into 1970. */
  private readonly fetched = new Map<string, Record<string, RawTypedValue>>();
  private readonly abort = new AbortController();
  private readonly agent: http.Agent;
  private client: Client | undefined;
  private readonly poll = new OpenPoll();
  private resume: NodeJS.Timeout | undefined;
  private draining = false;
  private failures = 0;

  constructor(
    private readonly settings: Settings,
    private readonly registry: ExternalTaskRegistry,
    private readonly runner: ExternalTaskRunner,
    private readonly engine: EngineClient,
  ) {
    this.agent = settings.engineUrl.startsWith('https:')
      ? new https.Agent({ keepAlive: true })
      : new http.Agent({ keepAlive: true });
  }

  start(): void {
    const client = new Client(pollOptions(this.settings, this.workerId, INTERVAL_MS, this.transport()));
    this.client = client;
    for (const registered of this.registry.all().values()) {
      client.subscribe(registered.topic, {}, ({ task }) => this.take(task, registered));
    }
    client.on('poll:success', (tasks: (RawExternalTask & { variables: Record<string, RawTypedValue> })[]) => {
      this.poll.answered();
      this.failures = 0;
      for (const task of tasks) this.fetched.set(task.id, task.variables);
    });
    client.on('poll:error', (error: unknown) => {
      this.poll.answered();
      this.backOff(error);
    });
    client.on('handler:error', (error: unknown) =>
      this.logger.error({ message: 'external task not handled', error: String(error) }),
    );
    client.start();
  }

  /** Ends the open poll, waits for running handlers, and gives back what the engine locked for us meanwhile. */
  async stop(): Promise<void> {
    this.draining = true;
    clearTimeout(this.resume);
    this.client?.stop();
    // Answered, not cut off: the engine counts a poll whose connection is gone as open, and waits ten seconds for it
    // when it stops next.
    await this.quietly(() => this.engine.endPoll(this.workerId));
    await this.poll.untilAnswered(LAST_ANSWER_MS);
    this.abort.abort();
    await Promise.all(this.active);
    await this.quietly(() => this.giveBackLocked());
    this.agent.destroy();
  }

  private async quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.warn({ message: 'locks are left to run out', error: String(error) });
    }
  }

  private transport(): PollTransport {
    return { agent: this.agent, signal: this.abort.signal, onOpen: () => this.poll.opened() };
  }

  private take(raw: RawExternalTask, registered: RegisteredTask): Promise<void> {
    const task = this.locked(raw);
    if (this.draining) return this.engine.unlock(task.id);
    const work = this.withLock(task, registered).finally(() => this.active.delete(work));
    this.active.add(work);
    return work;
  }

  private locked(raw: RawExternalTask): LockedTask {
    const variables = this.fetched.get(raw.id) ?? {};
    this.fetched.delete(raw.id);
    return {
      id: raw.id,
      topic: raw.topicName,
      businessKey: raw.businessKey ?? '',
      processInstanceId: raw.processInstanceId,
      processKey: raw.processDefinitionKey,
      activityId: raw.activityId,
      tenantId: raw.tenantId,
      variables: fromTypedValues(variables),
      workerId: this.workerId,
      retries: raw.retries,
    };
  }

  /** The client extends no lock by itself. */
  private async withLock(task: LockedTask, registered: RegisteredTask): Promise<void> {
    const lockMs = this.settings.workerLockMs;
    const extend = setInterval(() => {
      this.engine
        .extendLock(task.id, this.workerId, lockMs)
        .catch((error: unknown) =>
          this.logger.warn({ message: 'lock not extended', taskId: task.id, error: String(error) }),
        );
    }, lockMs / 3);
    try {
      await this.runner.run(task, registered);
    } finally {
      clearInterval(extend);
    }
  }

  /** The client itself would ask again after its interval, for ever, however long the engine is down. */
  private backOff(error: unknown): void {
    if (this.draining) return;
    this.failures += 1;
    const wait = doublingWait(this.failures, FIRST_WAIT_MS, LONGEST_WAIT_MS);
    this.logger.warn({ message: 'poll failed', error: String(error), waitMs: wait });
    this.client?.stop();
    this.resume = setTimeout(() => this.client?.start(), wait);
  }

  private async giveBackLocked(): Promise<void> {
    const locked = await this.engine.list<{ id: string }>('/external-task', { workerId: this.workerId });
    await Promise.all(locked.map(({ id }) => this.engine.unlock(id)));
  }
}
