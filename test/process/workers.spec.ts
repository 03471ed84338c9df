import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Injectable, type INestApplicationContext } from '@nestjs/common';
import type { Tx } from '../../src/database/index.js';
import type { EngineClient } from '../../src/process-engine/engine-client.js';
import { ExternalTaskWorkers } from '../../src/process-engine/external-task-workers.service.js';
import {
  ExternalTask,
  InstanceTouched,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../src/process-engine/index.js';
import { currentRequestId } from '../../src/shared/request-id.js';
import {
  anEngineApp,
  deployContractModel,
  engineClient,
  engineEnvironment,
  until,
  type ContractModel,
} from '../support/engine-app.js';
import { FaultyEngine } from '../support/faulty-engine.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

type Work = (task: TaskContext, tx: Tx) => Promise<TaskResult>;

const EFFECT = 'INSERT INTO effect (task_id) VALUES ($1)';
const FETCH = /\/fetchAndLock$/;
const COMPLETE = /\/external-task\/[^/]+\/complete$/;

/** The ten traps of the JavaScript client and what the engine does around external tasks. */
describe('external-task workers', () => {
  let scratch: ScratchDatabase;
  let engine: EngineClient;
  let proxy: FaultyEngine;
  let model: ContractModel;
  let apps: INestApplicationContext[] = [];
  let work: Work;

  beforeAll(async () => {
    scratch = await aScratchDatabase();
    await scratch.superuser.query('CREATE TABLE effect (id bigserial PRIMARY KEY, task_id text)');
    await scratch.superuser.query(
      'GRANT ALL ON effect TO fashen_app; GRANT ALL ON effect_id_seq TO fashen_app',
    );
    engine = engineClient();
  }, 60_000);

  afterAll(async () => {
    engine.close();
    await scratch.drop();
  });

  beforeEach(async () => {
    await scratch.superuser.query('TRUNCATE effect, external_task_run, engine_outbox');
    proxy = await FaultyEngine.before(engineEnvironment().url);
    // A model of its own for each test: a poll that a test broke off may still lock one task for nobody.
    model = await deployContractModel(engine);
    work = async (task, tx) => {
      await tx.query(EFFECT, [task.id]);
      return { variables: { decideDueAt: new Date('2090-01-02T00:00:00Z') } };
    };
  });

  afterEach(async () => {
    for (const app of apps) {
      await app.get(ExternalTaskWorkers).stop();
      await app.close();
    }
    apps = [];
    await proxy.close();
  });

  async function aWorker(
    environment: Record<string, string> = {},
    retries?: number,
  ): Promise<INestApplicationContext> {
    @Injectable()
    @ExternalTask(model.topics.prepare, { backOffMs: 10, ...(retries ? { retries } : {}) })
    class PrepareWorker implements ExternalTaskHandler {
      handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
        return work(task, tx);
      }
    }
    @Injectable()
    @ExternalTask(model.topics.finish, { backOffMs: 10 })
    class FinishWorker implements ExternalTaskHandler {
      async handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
        await tx.query(EFFECT, [task.id]);
        return { bpmnError: 'CONTRACT_REFUSED', message: 'x'.repeat(2000), variables: { why: 'refused' } };
      }
    }
    const app = await anEngineApp(
      scratch.database,
      { ENGINE_URL: proxy.url, ENGINE_TIMEOUT_MS: '2000', ENGINE_LONG_POLL_MS: '3000', ...environment },
      [PrepareWorker, FinishWorker],
    );
    apps.push(app);
    app.get(ExternalTaskWorkers).start();
    return app;
  }

  function start(businessKey = randomUUID()): Promise<string> {
    return engine.start(model.key, businessKey, {
      n: 1,
      givenAt: new Date('2026-10-09T01:00:00Z'),
      none: null,
    });
  }

  function tasks(processInstanceId: string): Promise<{ id: string; taskDefinitionKey: string }[]> {
    return engine.list('/task', { processInstanceId });
  }

  function atTask(processInstanceId: string, key = 'decide', withinMs = 30_000): Promise<string> {
    return until(
      `task ${key}`,
      async () => (await tasks(processInstanceId)).find((task) => task.taskDefinitionKey === key)?.id,
      withinMs,
    );
  }

  async function effects(): Promise<number> {
    const { rows } = await scratch.superuser.query<{ n: string }>('SELECT count(*) AS n FROM effect');
    return Number(rows[0]?.n);
  }

  async function external(processInstanceId: string): Promise<{
    id: string;
    retries: number | null;
    errorMessage: string | null;
    workerId: string | null;
    lockExpirationTime: string | null;
  }> {
    const [task] = await engine.list<Awaited<ReturnType<typeof external>>>('/external-task', {
      processInstanceId,
    });
    if (!task) throw new Error('no external task');
    return task;
  }

  it('does the step in one transaction with its run row, with instants as dates, and tells the listeners', async () => {
    const contexts: TaskContext[] = [];
    const plain = work;
    work = (task, tx) => {
      contexts.push(task);
      return plain(task, tx);
    };
    const app = await aWorker();
    const touched: string[] = [];
    app.get(InstanceTouched).onInstanceTouched(async (key) => void touched.push(key));
    const businessKey = randomUUID();
    await atTask(await start(businessKey));
    await until('listener', () => touched.includes(businessKey));
    expect(contexts[0]).toMatchObject({
      topic: model.topics.prepare,
      businessKey,
      activityId: 'prepare',
      processKey: model.key,
    });
    expect(contexts[0]?.variables).toEqual({ n: 1, givenAt: new Date('2026-10-09T01:00:00Z'), none: null });
    const { rows } = await scratch.superuser.query('SELECT topic, business_key FROM external_task_run');
    expect(rows).toEqual([{ topic: model.topics.prepare, business_key: businessKey }]);
  });

  it('hands the request id of the command to the handler', async () => {
    const ids: (string | undefined)[] = [];
    const plain = work;
    work = (task, tx) => {
      ids.push(currentRequestId());
      return plain(task, tx);
    };
    const businessKey = randomUUID();
    await scratch.superuser.query(
      `INSERT INTO engine_outbox (business_key, command_id, kind, payload, request_id, state) VALUES ($1, $2, 'COMPLETE_TASK', '{}', 'req-9', 'SENT')`,
      [businessKey, randomUUID()],
    );
    await aWorker();
    await atTask(await start(businessKey));
    expect(ids).toEqual(['req-9']);
  });

  describe('trap 1: a handler that throws', () => {
    it('reports the failure, counts down, and raises an incident at 0 retries', async () => {
      work = async (task, tx) => {
        await tx.query(EFFECT, [task.id]);
        throw new Error('印'.repeat(1000));
      };
      await aWorker({}, 2);
      const id = await start();
      await until('0 retries', async () => (await external(id)).retries === 0);
      expect(
        proxy.seen
          .filter(({ path }) => path.endsWith('/failure'))
          .map(({ body }) => JSON.parse(body).retries),
      ).toEqual([1, 0]);
      expect((await external(id)).errorMessage).toHaveLength(666);
      expect(await engine.list('/incident', { processInstanceId: id })).toHaveLength(1);
      expect(await effects()).toBe(0);
    });

    it('does not use up retries while the database is away', async () => {
      let calls = 0;
      const plain = work;
      work = (task, tx) => {
        calls += 1;
        if (calls === 1)
          throw Object.assign(new Error('Connection terminated unexpectedly'), { code: '57P01' });
        return plain(task, tx);
      };
      await aWorker({}, 1);
      await atTask(await start());
      const [failure] = proxy.seen.filter(({ path }) => path.endsWith('/failure'));
      expect(JSON.parse(failure!.body)).toMatchObject({ retries: 1 });
    });

    it('refuses variables that the engine would not keep, before anything is committed', async () => {
      work = async (task, tx) => {
        await tx.query(EFFECT, [task.id]);
        return { variables: { text: 'x'.repeat(4001) } };
      };
      await aWorker({}, 1);
      const id = await start();
      await until('0 retries', async () => (await external(id)).retries === 0);
      expect(await effects()).toBe(0);
    });
  });

  it('trap 2: every process has a worker id of its own', async () => {
    const [one, two] = [await aWorker(), await aWorker()];
    await until(
      'both poll',
      () =>
        new Set(
          proxy.seen.filter(({ path }) => FETCH.test(path)).map(({ body }) => JSON.parse(body).workerId),
        ).size === 2,
    );
    expect(one.get(ExternalTaskWorkers).workerId).not.toBe(two.get(ExternalTaskWorkers).workerId);
    expect(one.get(ExternalTaskWorkers).workerId).toContain(`:${process.pid}:`);
  });

  it('trap 3: runs no more handlers at once than allowed', async () => {
    let running = 0;
    let most = 0;
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const plain = work;
    work = async (task, tx) => {
      running += 1;
      most = Math.max(most, running);
      await gate;
      running -= 1;
      return plain(task, tx);
    };
    await aWorker({ WORKER_PARALLEL: '2' });
    const ids = await Promise.all(Array.from({ length: 5 }, () => start()));
    await until('two running', () => running === 2);
    open();
    for (const id of ids) await atTask(id);
    expect(most).toBe(2);
  });

  it('trap 4: a poll whose answer never comes is given up and repeated', async () => {
    proxy.next('POST', FETCH, { kind: 'hang' });
    await aWorker({ ENGINE_LONG_POLL_MS: '100' });
    await until('first poll', () => proxy.hangingAnswers > 0);
    await atTask(await start());
  }, 30_000);

  it('trap 5: polls ever more slowly while the engine is down, and goes on when it is back', async () => {
    await aWorker();
    proxy.down();
    proxy.seen.length = 0;
    const began = performance.now();
    await until('two seconds', () => performance.now() - began > 2000);
    expect(proxy.count('POST', FETCH)).toBeLessThanOrEqual(5);
    expect(proxy.count('POST', FETCH)).toBeGreaterThan(0);
    proxy.up();
    await atTask(await start());
  }, 30_000);

  it('trap 5: an engine that answers errors is not polled in a tight loop either', async () => {
    proxy.next(
      'POST',
      FETCH,
      { kind: 'answer', status: 500, body: { type: 'ProcessEngineException', message: 'no', code: 0 } },
      1000,
    );
    await aWorker();
    const began = performance.now();
    await until('a second', () => performance.now() - began > 1000);
    expect(proxy.count('POST', FETCH)).toBeLessThanOrEqual(4);
  });

  it('trap 6: stop ends the open poll, waits for running handlers and gives back what it does not run', async () => {
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    let begun = false;
    const plain = work;
    work = async (task, tx) => {
      begun = true;
      await gate;
      return plain(task, tx);
    };
    const app = await aWorker({ WORKER_PARALLEL: '4' });
    const id = await start();
    const polls = () =>
      proxy.seen.filter(({ path, body }) => FETCH.test(path) && body.includes(model.key)).length;
    await until('begun, and the next poll open', () => begun && polls() === 2);
    let stopped = false;
    const stop = app
      .get(ExternalTaskWorkers)
      .stop()
      .then(() => (stopped = true));
    expect(stopped).toBe(false);
    open();
    await stop;
    await atTask(id);
    expect(polls()).toBe(2);
    expect(await effects()).toBe(1);
  });

  it('trap 6: after stop the engine locks no further task for the poll that was broken off', async () => {
    const app = await aWorker({ ENGINE_LONG_POLL_MS: '20000' });
    await atTask(await start());
    await until('the next poll open', () => proxy.count('POST', FETCH) >= 2);
    await app.get(ExternalTaskWorkers).stop();
    // Cut off, it would count as open in the engine, which waits for it when it stops itself.
    await until('it was answered', () => proxy.seen.every(({ answeredAt }) => answeredAt !== undefined));
    const id = await start();
    await aWorker();
    await atTask(id, 'decide', 5000);
  });

  it('trap 7: the lock of a long handler is extended, so that nobody else runs it', async () => {
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const plain = work;
    work = async (task, tx) => {
      await gate;
      return plain(task, tx);
    };
    await aWorker();
    const id = await start();
    const first = await until('locked', async () => (await external(id)).lockExpirationTime ?? undefined);
    await until('extended', async () => {
      const now = (await external(id)).lockExpirationTime;
      return now !== null && now > first;
    });
    open();
    await atTask(id);
    expect(await effects()).toBe(1);
  }, 30_000);

  it('trap 8: understands an answer whose content type carries a charset', async () => {
    proxy.next('POST', FETCH, { kind: 'content-type', contentType: 'application/json;charset=UTF-8' }, 1000);
    await aWorker();
    await atTask(await start(), 'decide', 5000);
  });

  it('trap 8: an HTML page with status 200 is an error, not a list of tasks', async () => {
    proxy.next('POST', FETCH, { kind: 'answer', status: 200, body: '<html>', contentType: 'text/html' }, 2);
    await aWorker();
    await atTask(await start());
  });

  it('trap 9: polls again at once after an answer; the client would wait 300 ms each time', async () => {
    await aWorker();
    for (let round = 0; round < 6; round += 1) await atTask(await start());
    const polls = proxy.seen.filter(({ path }) => FETCH.test(path));
    const gaps = polls.slice(1).map(({ at }, index) => at - (polls[index]?.answeredAt ?? NaN));
    expect(gaps.length).toBeGreaterThan(4);
    expect(Math.min(...gaps)).toBeLessThan(200);
  });

  it('trap 10: an error the diagram catches goes with a message the engine accepts, and its variables', async () => {
    await aWorker();
    const id = await start();
    await engine.completeTask(await atTask(id), {});
    await engine.correlate(model.message, { processInstanceId: id }, {});
    await atTask(id, 'repair');
    expect(await engine.read(`/process-instance/${id}/variables/why`)).toMatchObject({ value: 'refused' });
  });

  it('a date without a value stays empty: the client itself would make it 1970', async () => {
    const seen: unknown[] = [];
    const plain = work;
    work = (task, tx) => {
      seen.push(task.variables['emptyAt']);
      return plain(task, tx);
    };
    const id = await start();
    await engine.postForm(`/process-instance/${id}/variables`, {
      type: 'application/json',
      bytes: Buffer.from(JSON.stringify({ modifications: { emptyAt: { type: 'Date', value: null } } })),
    });
    await aWorker();
    await atTask(id);
    expect(seen).toEqual([null]);
  });

  describe('answers', () => {
    it.each(['lose-answer', 'hang', 'lose-request'] as const)(
      'has one effect when the answer to complete is lost (%s)',
      async (kind) => {
        proxy.next('POST', COMPLETE, { kind });
        await aWorker();
        await atTask(await start());
        expect(await effects()).toBe(1);
      },
    );

    it('sends again at once after an optimistic lock (500, code 1)', async () => {
      const race = { type: 'OptimisticLockingException', message: 'ENGINE-03005', code: 1 };
      proxy.next('POST', COMPLETE, { kind: 'answer', status: 500, body: race }, 3);
      await aWorker();
      await atTask(await start());
      expect(proxy.count('POST', COMPLETE)).toBe(4);
      expect(proxy.count('POST', /\/failure$/)).toBe(0);
      expect(await effects()).toBe(1);
    });

    it('a second delivery only sends the stored result again', async () => {
      // The first worker dies after its commit: what it leaves behind is the run row and an unanswered task.
      const id = await start();
      const { id: taskId } = await external(id);
      const stored = { variables: { decideDueAt: { instant: '2090-01-02T00:00:00.000Z' }, from: 'first' } };
      await scratch.superuser.query(
        `INSERT INTO external_task_run (task_id, topic, business_key, result) VALUES ($1, 't', 'k', $2)`,
        [taskId, stored],
      );
      await aWorker();
      await atTask(id);
      expect(await effects()).toBe(0);
      expect(await engine.read(`/process-instance/${id}/variables/from`)).toMatchObject({ value: 'first' });
    });

    it('two workers with the same task at the same time have one effect', async () => {
      let open: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (open = resolve));
      let begun = 0;
      const plain = work;
      work = async (task, tx) => {
        begun += 1;
        await gate;
        return plain(task, tx);
      };
      const one = await aWorker();
      const id = await start();
      await until('begun', () => begun === 1);
      await engine.unlock((await external(id)).id);
      await until('second worker has it', async () => {
        const now = (await external(id)).workerId;
        return now !== null && now !== undefined;
      });
      open();
      await atTask(id);
      await one.get(ExternalTaskWorkers).stop();
      expect(begun).toBe(1);
      expect(await effects()).toBe(1);
    });

    it('leaves a task alone that the engine has given to another worker (400)', async () => {
      const message = "External Task x cannot be completed by worker 'a'. It is locked by worker 'b'.";
      proxy.next('POST', COMPLETE, {
        kind: 'answer-after',
        status: 400,
        body: { type: 'RestException', message, code: 0 },
      });
      await aWorker();
      await atTask(await start());
      expect(proxy.count('POST', /\/failure$/)).toBe(0);
      expect(await effects()).toBe(1);
    });

    it('an answer on which the model itself fails ends in an incident and not in an endless loop', async () => {
      // The boundary timer of the next step waits for a variable that this result does not bring.
      work = async (task, tx) => {
        await tx.query(EFFECT, [task.id]);
        return {};
      };
      await aWorker({}, 2);
      const id = await start();
      await until('0 retries', async () => (await external(id)).retries === 0);
      expect(await effects()).toBe(1);
      expect((await external(id)).errorMessage).toMatch(/decideDueAt/);
    });
  });
});
