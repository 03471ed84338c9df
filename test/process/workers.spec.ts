import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ExternalTaskWorkers } from '../../src/process-engine/external-task-workers.service.js';
import { InstanceTouched, type TaskContext } from '../../src/process-engine/index.js';
import { currentRequestId } from '../../src/shared/request-id.js';
import { aGate, contractWorkers, EFFECT, FETCH } from '../support/contract-workers.js';
import { until } from '../support/engine-app.js';

/** The ten traps of the JavaScript client; what becomes of a step's answer stands in worker-answers.spec.ts. */
describe('external-task workers', () => {
  const workers = contractWorkers();

  it('does the step in one transaction with its run row, with instants as dates, and tells the listeners', async () => {
    const contexts: TaskContext[] = [];
    workers.before((task) => {
      contexts.push(task);
    });
    const app = await workers.aWorker();
    const touched: string[] = [];
    app.get(InstanceTouched).onInstanceTouched(async (key) => void touched.push(key));
    const businessKey = randomUUID();
    await workers.atTask(await workers.anInstance(businessKey));
    await until('listener', () => touched.includes(businessKey));
    expect(contexts[0]).toMatchObject({
      topic: workers.model.topics.prepare,
      businessKey,
      activityId: 'prepare',
      processKey: workers.model.key,
    });
    expect(contexts[0]?.variables).toEqual({ n: 1, givenAt: new Date('2026-10-09T01:00:00Z'), none: null });
    const { rows } = await workers.scratch.superuser.query(
      'SELECT topic, business_key FROM external_task_run',
    );
    expect(rows).toEqual([{ topic: workers.model.topics.prepare, business_key: businessKey }]);
  });

  it('hands the request id of the command to the handler', async () => {
    const ids: (string | undefined)[] = [];
    workers.before(() => {
      ids.push(currentRequestId());
    });
    const businessKey = randomUUID();
    await workers.scratch.superuser.query(
      `INSERT INTO engine_outbox (business_key, command_id, kind, payload, request_id, state) VALUES ($1, $2, 'COMPLETE_TASK', '{}', 'req-9', 'SENT')`,
      [businessKey, randomUUID()],
    );
    await workers.aWorker();
    await workers.atTask(await workers.anInstance(businessKey));
    expect(ids).toEqual(['req-9']);
  });

  describe('trap 1: a handler that throws', () => {
    it('reports the failure, counts down, and raises an incident at 0 retries', async () => {
      workers.work = async (task, tx) => {
        await tx.query(EFFECT, [task.id]);
        throw new Error('印'.repeat(1000));
      };
      await workers.aWorker({}, 2);
      const id = await workers.anInstance();
      await until('0 retries', async () => (await workers.external(id)).retries === 0);
      expect(
        workers.proxy.seen
          .filter(({ path }) => path.endsWith('/failure'))
          .map(({ body }) => JSON.parse(body).retries),
      ).toEqual([1, 0]);
      expect((await workers.external(id)).errorMessage).toHaveLength(666);
      expect(await workers.engine.list('/incident', { processInstanceId: id })).toHaveLength(1);
      expect(await workers.effects()).toBe(0);
    });

    it('does not use up retries while the database is away', async () => {
      let calls = 0;
      workers.before(() => {
        calls += 1;
        if (calls === 1)
          throw Object.assign(new Error('Connection terminated unexpectedly'), { code: '57P01' });
      });
      await workers.aWorker({}, 1);
      await workers.atTask(await workers.anInstance());
      const [failure] = workers.proxy.seen.filter(({ path }) => path.endsWith('/failure'));
      expect(JSON.parse(failure!.body)).toMatchObject({ retries: 1 });
    });

    it('refuses variables that the engine would not keep, before anything is committed', async () => {
      workers.work = async (task, tx) => {
        await tx.query(EFFECT, [task.id]);
        return { variables: { text: 'x'.repeat(4001) } };
      };
      await workers.aWorker({}, 1);
      const id = await workers.anInstance();
      await until('0 retries', async () => (await workers.external(id)).retries === 0);
      expect(await workers.effects()).toBe(0);
    });
  });

  it('trap 2: every process has a worker id of its own', async () => {
    const [one, two] = [await workers.aWorker(), await workers.aWorker()];
    await until(
      'both poll',
      () =>
        new Set(
          workers.proxy.seen
            .filter(({ path }) => FETCH.test(path))
            .map(({ body }) => JSON.parse(body).workerId),
        ).size === 2,
    );
    expect(one.get(ExternalTaskWorkers).workerId).not.toBe(two.get(ExternalTaskWorkers).workerId);
    expect(one.get(ExternalTaskWorkers).workerId).toContain(`:${process.pid}:`);
  });

  it('trap 3: runs no more handlers at once than allowed', async () => {
    let running = 0;
    let most = 0;
    const gate = aGate();
    workers.before(async () => {
      running += 1;
      most = Math.max(most, running);
      await gate.opened;
      running -= 1;
    });
    await workers.aWorker({ WORKER_PARALLEL: '2' });
    const ids = await Promise.all(Array.from({ length: 5 }, () => workers.anInstance()));
    await until('two running', () => running === 2);
    gate.open();
    for (const id of ids) await workers.atTask(id);
    expect(most).toBe(2);
  });

  it('trap 4: a poll whose answer never comes is given up and repeated', async () => {
    workers.proxy.next('POST', FETCH, { kind: 'hang' });
    await workers.aWorker({ ENGINE_LONG_POLL_MS: '100' });
    await until('first poll', () => workers.proxy.hangingAnswers > 0);
    await workers.atTask(await workers.anInstance());
  }, 30_000);

  it('trap 5: polls ever more slowly while the engine is down, and goes on when it is back', async () => {
    await workers.aWorker();
    workers.proxy.down();
    workers.proxy.seen.length = 0;
    const began = performance.now();
    await until('two seconds', () => performance.now() - began > 2000);
    expect(workers.proxy.count('POST', FETCH)).toBeLessThanOrEqual(5);
    expect(workers.proxy.count('POST', FETCH)).toBeGreaterThan(0);
    workers.proxy.up();
    await workers.atTask(await workers.anInstance());
  }, 30_000);

  it('trap 5: an engine that answers errors is not polled in a tight loop either', async () => {
    workers.proxy.next(
      'POST',
      FETCH,
      { kind: 'answer', status: 500, body: { type: 'ProcessEngineException', message: 'no', code: 0 } },
      1000,
    );
    await workers.aWorker();
    const began = performance.now();
    await until('a second', () => performance.now() - began > 1000);
    expect(workers.proxy.count('POST', FETCH)).toBeLessThanOrEqual(4);
  });

  it('trap 6: stop ends the open poll, waits for running handlers and gives back what it does not run', async () => {
    const gate = aGate();
    let begun = false;
    workers.before(async () => {
      begun = true;
      await gate.opened;
    });
    const app = await workers.aWorker({ WORKER_PARALLEL: '4' });
    const id = await workers.anInstance();
    const polls = () =>
      workers.proxy.seen.filter(({ path, body }) => FETCH.test(path) && body.includes(workers.model.key))
        .length;
    await until('begun, and the next poll open', () => begun && polls() === 2);
    let stopped = false;
    const stop = app
      .get(ExternalTaskWorkers)
      .stop()
      .then(() => (stopped = true));
    expect(stopped).toBe(false);
    gate.open();
    await stop;
    await workers.atTask(id);
    expect(polls()).toBe(2);
    expect(await workers.effects()).toBe(1);
  });

  it('trap 6: after stop the engine locks no further task for the poll that was broken off', async () => {
    const app = await workers.aWorker({ ENGINE_LONG_POLL_MS: '20000' });
    await workers.atTask(await workers.anInstance());
    await until('the next poll open', () => workers.proxy.count('POST', FETCH) >= 2);
    await app.get(ExternalTaskWorkers).stop();
    // Cut off, it would count as open in the engine, which waits for it when it stops itself.
    await until('it was answered', () =>
      workers.proxy.seen.every(({ answeredAt }) => answeredAt !== undefined),
    );
    const id = await workers.anInstance();
    await workers.aWorker();
    await workers.atTask(id, 'decide', 5000);
  });

  it('trap 7: the lock of a long handler is extended, so that nobody else runs it', async () => {
    const gate = aGate();
    workers.before(async () => {
      await gate.opened;
    });
    await workers.aWorker();
    const id = await workers.anInstance();
    const first = await until(
      'locked',
      async () => (await workers.external(id)).lockExpirationTime ?? undefined,
    );
    await until('extended', async () => {
      const now = (await workers.external(id)).lockExpirationTime;
      return now !== null && now > first;
    });
    gate.open();
    await workers.atTask(id);
    expect(await workers.effects()).toBe(1);
  }, 30_000);

  it('trap 8: understands an answer whose content type carries a charset', async () => {
    workers.proxy.next(
      'POST',
      FETCH,
      { kind: 'content-type', contentType: 'application/json;charset=UTF-8' },
      1000,
    );
    await workers.aWorker();
    await workers.atTask(await workers.anInstance(), 'decide', 5000);
  });

  it('trap 8: an HTML page with status 200 is an error, not a list of tasks', async () => {
    workers.proxy.next(
      'POST',
      FETCH,
      { kind: 'answer', status: 200, body: '<html>', contentType: 'text/html' },
      2,
    );
    await workers.aWorker();
    await workers.atTask(await workers.anInstance());
  });

  it('trap 9: polls again at once after an answer; the client would wait 300 ms each time', async () => {
    await workers.aWorker();
    for (let round = 0; round < 6; round += 1) await workers.atTask(await workers.anInstance());
    const polls = workers.proxy.seen.filter(({ path }) => FETCH.test(path));
    const gaps = polls.slice(1).map(({ at }, index) => at - (polls[index]?.answeredAt ?? NaN));
    expect(gaps.length).toBeGreaterThan(4);
    expect(Math.min(...gaps)).toBeLessThan(200);
  });

  it('trap 10: an error the diagram catches goes with a message the engine accepts, and its variables', async () => {
    await workers.aWorker();
    const id = await workers.anInstance();
    await workers.engine.completeTask(await workers.atTask(id), {});
    await workers.engine.correlate(workers.model.message, { processInstanceId: id }, {});
    await workers.atTask(id, 'repair');
    expect(await workers.engine.read(`/process-instance/${id}/variables/why`)).toMatchObject({
      value: 'refused',
    });
  });

  it('a date without a value stays empty: the client itself would make it 1970', async () => {
    const seen: unknown[] = [];
    workers.before((task) => {
      seen.push(task.variables['emptyAt']);
    });
    const id = await workers.anInstance();
    await workers.engine.postForm(`/process-instance/${id}/variables`, {
      type: 'application/json',
      bytes: Buffer.from(JSON.stringify({ modifications: { emptyAt: { type: 'Date', value: null } } })),
    });
    await workers.aWorker();
    await workers.atTask(id);
    expect(seen).toEqual([null]);
  });
});
