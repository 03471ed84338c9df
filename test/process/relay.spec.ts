import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { EngineClient, RawInstance } from '../../src/process-engine/engine-client.js';
import { InstanceTouched } from '../../src/process-engine/index.js';
import { Relay } from '../../src/process-engine/relay.service.js';
import {
  anEngineApp,
  command,
  deployContractModel,
  engineClient,
  engineEnvironment,
  send,
  until,
  type ContractModel,
} from '../support/engine-app.js';
import { FaultyEngine } from '../support/faulty-engine.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

interface Row {
  readonly state: string;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly engine_ref: string | null;
}

describe('relay', () => {
  let scratch: ScratchDatabase;
  let engine: EngineClient;
  let proxy: FaultyEngine;
  let model: ContractModel;
  let apps: INestApplicationContext[] = [];

  beforeAll(async () => {
    scratch = await aScratchDatabase();
    engine = engineClient();
    proxy = await FaultyEngine.before(engineEnvironment().url);
    model = await deployContractModel(engine);
  }, 60_000);

  afterAll(async () => {
    await proxy.close();
    engine.close();
    await scratch.drop();
  });

  beforeEach(async () => {
    await scratch.superuser.query('TRUNCATE engine_outbox, engine_finding');
    proxy.clear();
    proxy.up();
  });

  afterEach(async () => {
    for (const app of apps) {
      await app.get(Relay).stop();
      await app.close();
    }
    apps = [];
  });

  async function aRelay(environment: Record<string, string> = {}): Promise<INestApplicationContext> {
    const app = await anEngineApp(scratch.database, {
      ENGINE_URL: proxy.url,
      ENGINE_TIMEOUT_MS: '2000',
      ...environment,
    });
    apps.push(app);
    return app;
  }

  async function started(environment: Record<string, string> = {}): Promise<INestApplicationContext> {
    const app = await aRelay(environment);
    await app.get(Relay).start();
    return app;
  }

  async function row(commandId: string): Promise<Row | undefined> {
    const { rows } = await scratch.superuser.query<Row>('SELECT * FROM engine_outbox WHERE command_id = $1', [
      commandId,
    ]);
    return rows[0];
  }

  function settled(commandId: string, state = 'SENT'): Promise<Row> {
    return until(`${commandId} ${state}`, async () => {
      const found = await row(commandId);
      return found?.state === state && found;
    });
  }

  function instances(businessKey: string): Promise<RawInstance[]> {
    return engine.list<RawInstance>('/history/process-instance', { processInstanceBusinessKey: businessKey });
  }

  function start(businessKey = randomUUID()) {
    const variables = { decideDueAt: new Date('2090-01-02T00:00:00Z') };
    return command({ kind: 'START_PROCESS' as const, processKey: model.key, variables, businessKey });
  }

  async function finishStep(topicName: string, businessKey: string): Promise<void> {
    const topics = [{ topicName, lockDuration: 10_000, businessKey }];
    const [task] = await until('external task', async () => {
      const found = await engine.query<{ id: string }>('/external-task/fetchAndLock', {
        workerId: 'spec',
        maxTasks: 1,
        topics,
      });
      return found.length > 0 && found;
    });
    await engine.completeExternalTask(task!.id, 'spec', {});
  }

  /** An instance that stands at the user task, and the task's id. */
  async function atTask(): Promise<{ businessKey: string; taskId: string }> {
    const { businessKey } = start();
    await engine.start(model.key, businessKey, { decideDueAt: new Date('2090-01-02T00:00:00Z') });
    await finishStep(model.topics.prepare, businessKey);
    const [task] = await engine.list<{ id: string }>('/task', { processInstanceBusinessKey: businessKey });
    return { businessKey, taskId: task!.id };
  }

  async function atMessage(): Promise<{ businessKey: string }> {
    const { businessKey, taskId } = await atTask();
    await engine.completeTask(taskId, {});
    return { businessKey };
  }

  describe('START_PROCESS', () => {
    it('wakes at once, starts once and asks nothing else on the way', async () => {
      const app = await started();
      const touched: string[] = [];
      app.get(InstanceTouched).onInstanceTouched(async (key) => void touched.push(key));
      const added = start();
      await send(app, added);
      const sent = await settled(added.commandId);
      expect(sent.attempts).toBe(1);
      expect((await instances(added.businessKey)).map(({ id }) => id)).toEqual([sent.engine_ref]);
      expect(proxy.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
        `POST /engine-rest/process-definition/key/${model.key}/start`,
      ]);
      await until('listener', () => touched.includes(added.businessKey));
    });

    it.each(['lose-answer', 'half-answer', 'hang'] as const)(
      'starts no second instance when the answer is lost (%s): business keys are not unique in the engine',
      async (kind) => {
        const app = await started();
        proxy.next('POST', /\/start$/, { kind });
        const added = start();
        await send(app, added);
        const sent = await settled(added.commandId);
        expect(sent.attempts).toBeGreaterThan(1);
        expect((await instances(added.businessKey)).map(({ id }) => id)).toEqual([sent.engine_ref]);
      },
    );

    it('starts when the request itself was lost', async () => {
      const app = await started();
      proxy.next('POST', /\/start$/, { kind: 'lose-request' });
      const added = start();
      await send(app, added);
      await settled(added.commandId);
      expect(await instances(added.businessKey)).toHaveLength(1);
    });

    it('does not take a gateway error or an HTML page for an answer', async () => {
      const app = await started();
      proxy.next('POST', /\/start$/, {
        kind: 'answer-after',
        status: 504,
        body: '<html>',
        contentType: 'text/html',
      });
      const first = start();
      await send(app, first);
      await settled(first.commandId);
      proxy.next('POST', /\/start$/, {
        kind: 'answer-after',
        status: 200,
        body: '<html>',
        contentType: 'text/html',
      });
      const second = start();
      await send(app, second);
      await settled(second.commandId);
      expect(await instances(first.businessKey)).toHaveLength(1);
      expect(await instances(second.businessKey)).toHaveLength(1);
    });

    it('accepts an answer whose content type carries a charset', async () => {
      const app = await started();
      proxy.next('POST', /\/start$/, { kind: 'content-type', contentType: 'application/json;charset=UTF-8' });
      const added = start();
      await send(app, added);
      expect((await settled(added.commandId)).attempts).toBe(1);
    });

    it('takes the common model where the agency has none of its own', async () => {
      const app = await started();
      const added = { ...start(), tenantId: 'songyuan' };
      await send(app, added);
      await settled(added.commandId);
      expect(await instances(added.businessKey)).toHaveLength(1);
    });

    it('refuses a second start of the same process for the same key before it can reach the engine', async () => {
      const app = await aRelay();
      const added = start();
      await send(app, added);
      await expect(send(app, start(added.businessKey))).rejects.toThrow(/engine_outbox_one_start/);
    });

    it('stores a repeated command once', async () => {
      const app = await aRelay();
      const added = start();
      await send(app, added);
      await send(app, added);
      const { rows } = await scratch.superuser.query('SELECT 1 FROM engine_outbox');
      expect(rows).toHaveLength(1);
    });

    it('looks before it starts a row that a killed relay had already taken', async () => {
      const app = await aRelay();
      const added = start();
      await send(app, added);
      // What SIGKILL between the engine's commit and ours leaves behind: taken, started, not marked, lease over.
      const id = await engine.start(model.key, added.businessKey, added.variables);
      await scratch.superuser.query('UPDATE engine_outbox SET attempts = 1, next_at = now()');
      await app.get(Relay).start();
      expect((await settled(added.commandId)).engine_ref).toBe(id);
      expect(await instances(added.businessKey)).toHaveLength(1);
    });
  });

  describe('COMPLETE_TASK', () => {
    it('completes and leaves the proof', async () => {
      const app = await started();
      const { businessKey, taskId } = await atTask();
      const added = command({
        kind: 'COMPLETE_TASK' as const,
        taskId,
        variables: { outcome: 'yes' },
        businessKey,
      });
      await send(app, added);
      await settled(added.commandId);
      expect(await engine.list('/task', { processInstanceBusinessKey: businessKey })).toEqual([]);
    });

    it.each(['lose-answer', 'half-answer', 'hang'] as const)(
      'finds its own completion in history when the answer is lost (%s)',
      async (kind) => {
        const app = await started();
        const { businessKey, taskId } = await atTask();
        proxy.next('POST', /\/complete$/, kind === 'half-answer' ? { kind: 'lose-answer' } : { kind });
        const added = command({ kind: 'COMPLETE_TASK' as const, taskId, variables: {}, businessKey });
        await send(app, added);
        expect((await settled(added.commandId)).attempts).toBe(2);
        const { rows } = await scratch.superuser.query('SELECT 1 FROM engine_finding');
        expect(rows).toEqual([]);
      },
    );

    it('tries an optimistic lock (500, code 1) and a deadlock (500, code 10000) again at once', async () => {
      const app = await started();
      const { businessKey, taskId } = await atTask();
      const race = (code: number) => ({ type: 'ProcessEngineException', message: 'ENGINE-03005 …', code });
      proxy.next('POST', /\/complete$/, { kind: 'answer', status: 500, body: race(1) }, 2);
      proxy.next('POST', /\/complete$/, { kind: 'answer', status: 500, body: race(10_000) });
      const added = command({ kind: 'COMPLETE_TASK' as const, taskId, variables: {}, businessKey });
      await send(app, added);
      expect((await settled(added.commandId)).attempts).toBe(1);
      expect(proxy.count('POST', /\/complete$/)).toBe(4);
    });

    it('fails with a finding when somebody else completed the task, and goes on with the next command', async () => {
      const app = await started();
      const { businessKey, taskId } = await atTask();
      await engine.completeTask(taskId, { commandId: randomUUID() });
      const lost = command({ kind: 'COMPLETE_TASK' as const, taskId, variables: {}, businessKey });
      const next = command({
        kind: 'CORRELATE_MESSAGE' as const,
        messageName: model.message,
        variables: {},
        businessKey,
      });
      await send(app, lost);
      await send(app, next);
      expect((await settled(lost.commandId, 'FAILED')).last_error).toMatch(/TASK_COMPLETED_ELSEWHERE/);
      await settled(next.commandId);
      const { rows } = await scratch.superuser.query(
        'SELECT kind, business_key, confirmed, details FROM engine_finding',
      );
      expect(rows).toEqual([
        {
          kind: 'COMMAND_LOST',
          business_key: businessKey,
          confirmed: true,
          details: expect.objectContaining({ commandId: lost.commandId, code: 'TASK_COMPLETED_ELSEWHERE' }),
        },
      ]);
    });

    it('fails with a finding when the instance was deleted, or the task never was', async () => {
      const app = await started();
      const { businessKey, taskId } = await atTask();
      await engine.deleteInstance((await instances(businessKey))[0]!.id);
      const cancelled = command({ kind: 'COMPLETE_TASK' as const, taskId, variables: {}, businessKey });
      const unknown = command({ kind: 'COMPLETE_TASK' as const, taskId: randomUUID(), variables: {} });
      await send(app, cancelled);
      await send(app, unknown);
      expect((await settled(cancelled.commandId, 'FAILED')).last_error).toMatch(/TASK_CANCELLED/);
      expect((await settled(unknown.commandId, 'FAILED')).last_error).toMatch(/TASK_UNKNOWN/);
    });

    it('keeps the order within one case while another case overtakes', async () => {
      const app = await started();
      const { businessKey, taskId } = await atTask();
      let open: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (open = resolve));
      proxy.next('POST', /\/complete$/, { kind: 'after', gate });
      const first = command({ kind: 'COMPLETE_TASK' as const, taskId, variables: {}, businessKey });
      const second = command({
        kind: 'CORRELATE_MESSAGE' as const,
        messageName: model.message,
        variables: {},
        businessKey,
      });
      const other = start();
      for (const each of [first, second, other]) await send(app, each);
      await settled(other.commandId);
      expect((await row(second.commandId))?.attempts).toBe(0);
      open();
      await settled(second.commandId);
      expect((await row(second.commandId))?.attempts).toBe(1);
    });
  });

  describe('CORRELATE_MESSAGE', () => {
    it.each(['lose-answer', 'hang'] as const)('arrives once when the answer is lost (%s)', async (kind) => {
      const app = await started();
      const { businessKey } = await atMessage();
      proxy.next('POST', /\/message$/, { kind });
      const added = command({
        kind: 'CORRELATE_MESSAGE' as const,
        messageName: model.message,
        processKey: model.key,
        variables: { answer: 'ok' },
        businessKey,
      });
      await send(app, added);
      expect((await settled(added.commandId)).attempts).toBe(2);
      expect(proxy.count('POST', /\/message$/)).toBe(1);
    });

    it('waits for a receiver that is still on its way', async () => {
      const app = await started();
      const { businessKey, taskId } = await atTask();
      const added = command({
        kind: 'CORRELATE_MESSAGE' as const,
        messageName: model.message,
        variables: {},
        businessKey,
      });
      await send(app, added);
      await until('first try', async () => ((await row(added.commandId))?.attempts ?? 0) > 0);
      await engine.completeTask(taskId, {});
      await settled(added.commandId);
    });
  });

  it('MOVE_TIMERS moves the due date of the timer that waits for the variable', async () => {
    const app = await started();
    const { businessKey } = await atTask();
    const dueAt = new Date('2091-05-06T00:00:00Z');
    const added = command({
      kind: 'MOVE_TIMERS' as const,
      processKey: model.key,
      variables: { decideDueAt: dueAt },
      businessKey,
    });
    await send(app, added);
    await settled(added.commandId);
    const [instance] = await instances(businessKey);
    const jobs = await engine.list<{ dueDate: string }>('/job', { processInstanceId: instance!.id });
    expect(jobs.map(({ dueDate }) => new Date(dueDate))).toEqual([dueAt]);
  });

  describe('trouble', () => {
    it('accepts commands while the engine is down, does not hammer it, and delivers when it is back', async () => {
      const app = await started();
      proxy.down();
      const all = Array.from({ length: 20 }, () => start());
      for (const each of all) await send(app, each);
      await until('a few tries', () => proxy.seen.length >= 3);
      const began = performance.now();
      await until('a second', () => performance.now() - began > 1000);
      expect(proxy.seen.length).toBeLessThan(20);
      proxy.up();
      for (const each of all) await settled(each.commandId);
      for (const each of all) expect(await instances(each.businessKey)).toHaveLength(1);
    }, 60_000);

    it('two relays on one database start every case exactly once', async () => {
      const one = await started();
      await started();
      proxy.next('POST', /\/start$/, { kind: 'lose-answer' }, 5);
      const all = Array.from({ length: 40 }, () => start());
      await Promise.all(all.map((each) => send(one, each)));
      for (const each of all) await settled(each.commandId);
      for (const each of all) expect(await instances(each.businessKey)).toHaveLength(1);
    }, 60_000);

    it('a relay whose lease ran out cannot settle a row that another has taken', async () => {
      const app = await aRelay({ ENGINE_TIMEOUT_MS: '8000' });
      let open: () => void = () => undefined;
      proxy.next('POST', /\/start$/, {
        kind: 'after',
        gate: new Promise<void>((resolve) => (open = resolve)),
      });
      const added = start();
      await send(app, added);
      await app.get(Relay).start();
      await until('taken', async () => (await row(added.commandId))?.attempts === 1);
      await scratch.superuser.query('UPDATE engine_outbox SET attempts = 2');
      open();
      await app.get(Relay).stop();
      expect(await row(added.commandId)).toMatchObject({ state: 'PENDING', attempts: 2 });
    }, 30_000);

    it('carries on after its listening connection was cut', async () => {
      const app = await started();
      await scratch.superuser.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE 'LISTEN%'`,
      );
      const added = start();
      await send(app, added);
      await settled(added.commandId);
    });

    it('hands the request id on to the engine', async () => {
      const app = await started();
      const { withRequestId } = await import('../../src/shared/request-id.js');
      const added = start();
      await withRequestId('req-7', () => send(app, added));
      await settled(added.commandId);
      expect(proxy.seen.at(-1)?.headers['x-request-id']).toBe('req-7');
    });
  });
});
