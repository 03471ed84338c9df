import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Injectable, type INestApplicationContext } from '@nestjs/common';
import type { Tx } from '../../src/database/index.js';
import type { EngineClient } from '../../src/process-engine/engine-client.js';
import { ExternalTaskWorkers } from '../../src/process-engine/external-task-workers.service.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../src/process-engine/index.js';
import {
  anEngineApp,
  deployContractModel,
  engineClient,
  engineEnvironment,
  until,
  type ContractModel,
} from './engine-app.js';
import { FaultyEngine } from './faulty-engine.js';
import { aScratchDatabase, type ScratchDatabase } from './scratch-database.js';

/** What a step writes, to count how often it was done. */
export const EFFECT = 'INSERT INTO effect (task_id) VALUES ($1)';
export const FETCH = /\/fetchAndLock$/;

interface OpenExternalTask {
  readonly id: string;
  readonly retries: number | null;
  readonly errorMessage: string | null;
  readonly workerId: string | null;
  readonly lockExpirationTime: string | null;
}

/** Workers on the contract model, with a real engine behind an engine that can misbehave, for the specs of one file. */
export function contractWorkers(): ContractWorkers {
  const workers = new ContractWorkers();
  beforeAll(() => workers.open(), 60_000);
  beforeEach(() => workers.begin());
  afterEach(() => workers.end());
  afterAll(() => workers.close());
  return workers;
}

/** Where a step waits until the spec lets it go on. */
export function aGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

class ContractWorkers {
  scratch!: ScratchDatabase;
  engine!: EngineClient;
  proxy!: FaultyEngine;
  model!: ContractModel;
  /** What the model's first step does. */
  work!: (task: TaskContext, tx: Tx) => Promise<TaskResult>;
  private apps: INestApplicationContext[] = [];

  async open(): Promise<void> {
    this.scratch = await aScratchDatabase();
    await this.scratch.superuser.query('CREATE TABLE effect (id bigserial PRIMARY KEY, task_id text)');
    await this.scratch.superuser.query(
      'GRANT ALL ON effect TO fashen_app; GRANT ALL ON effect_id_seq TO fashen_app',
    );
    this.engine = engineClient();
  }

  async begin(): Promise<void> {
    await this.scratch.superuser.query('TRUNCATE effect, external_task_run, engine_outbox');
    this.proxy = await FaultyEngine.before(engineEnvironment().url);
    // A model of its own for each test: a poll that a test broke off may still lock one task for nobody.
    this.model = await deployContractModel(this.engine);
    this.work = async (task, tx) => {
      await tx.query(EFFECT, [task.id]);
      return { variables: { decideDueAt: new Date('2090-01-02T00:00:00Z') } };
    };
  }

  async end(): Promise<void> {
    for (const app of this.apps.splice(0)) {
      await app.get(ExternalTaskWorkers).stop();
      await app.close();
    }
    await this.proxy.close();
  }

  async close(): Promise<void> {
    this.engine.close();
    await this.scratch.drop();
  }

  /** Something more before the step does its work. */
  before(more: (task: TaskContext) => void | Promise<void>): void {
    const plain = this.work;
    this.work = async (task, tx) => {
      await more(task);
      return plain(task, tx);
    };
  }

  /** A worker process that polls; `retries` are those of the first step. */
  async aWorker(
    environment: Record<string, string> = {},
    retries?: number,
  ): Promise<INestApplicationContext> {
    const work = (task: TaskContext, tx: Tx): Promise<TaskResult> => this.work(task, tx);
    @Injectable()
    @ExternalTask(this.model.topics.prepare, { backOffMs: 10, ...(retries ? { retries } : {}) })
    class PrepareWorker implements ExternalTaskHandler {
      handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
        return work(task, tx);
      }
    }
    @Injectable()
    @ExternalTask(this.model.topics.finish, { backOffMs: 10 })
    class FinishWorker implements ExternalTaskHandler {
      async handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
        await tx.query(EFFECT, [task.id]);
        return { bpmnError: 'CONTRACT_REFUSED', message: 'x'.repeat(2000), variables: { why: 'refused' } };
      }
    }
    const app = await anEngineApp(
      this.scratch.database,
      { ENGINE_URL: this.proxy.url, ENGINE_TIMEOUT_MS: '2000', ENGINE_LONG_POLL_MS: '3000', ...environment },
      [PrepareWorker, FinishWorker],
    );
    this.apps.push(app);
    app.get(ExternalTaskWorkers).start();
    return app;
  }

  anInstance(businessKey = randomUUID()): Promise<string> {
    return this.engine.start(this.model.key, businessKey, {
      n: 1,
      givenAt: new Date('2026-10-09T01:00:00Z'),
      none: null,
    });
  }

  /** The id of the person's task that the instance has come to. */
  atTask(processInstanceId: string, key = 'decide', withinMs = 30_000): Promise<string> {
    const tasks = (): Promise<{ id: string; taskDefinitionKey: string }[]> =>
      this.engine.list('/task', { processInstanceId });
    return until(
      `task ${key}`,
      async () => (await tasks()).find((task) => task.taskDefinitionKey === key)?.id,
      withinMs,
    );
  }

  async effects(): Promise<number> {
    const { rows } = await this.scratch.superuser.query<{ n: string }>('SELECT count(*) AS n FROM effect');
    return Number(rows[0]?.n);
  }

  async external(processInstanceId: string): Promise<OpenExternalTask> {
    const [task] = await this.engine.list<OpenExternalTask>('/external-task', { processInstanceId });
    if (!task) throw new Error('no external task');
    return task;
  }
}
