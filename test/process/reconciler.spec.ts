import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { EngineClient, RawInstance } from '../../src/process-engine/engine-client.js';
import { CaseSources, Findings, InstanceTouched, Reconciler } from '../../src/process-engine/index.js';
import {
  anEngineApp,
  command,
  deployContractModel,
  engineClient,
  engineEnvironment,
  send,
  type ContractModel,
} from '../support/engine-app.js';
import { FaultyEngine } from '../support/faulty-engine.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

describe('reconciler', () => {
  let scratch: ScratchDatabase;
  let engine: EngineClient;
  let proxy: FaultyEngine;
  let model: ContractModel;
  let app: INestApplicationContext;
  let cases: Map<string, 'OPEN' | 'CLOSED'>;
  /** Engine task ids that the inbox of this spec shows, with their business key. */
  let items: Map<string, string>;
  const dueAt = { decideDueAt: new Date('2090-01-02T00:00:00Z') };

  beforeAll(async () => {
    scratch = await aScratchDatabase();
    engine = engineClient();
    proxy = await FaultyEngine.before(engineEnvironment().url);
  }, 60_000);

  afterAll(async () => {
    await proxy.close();
    engine.close();
    await scratch.drop();
  });

  beforeEach(async () => {
    await scratch.superuser.query('TRUNCATE engine_outbox, engine_finding, external_task_run');
    proxy.clear();
    proxy.up();
    model = await deployContractModel(engine);
    cases = new Map();
    items = new Map();
    app = await anEngineApp(scratch.database, { ENGINE_URL: proxy.url });
    app.get(CaseSources).registerCaseSource({
      processKey: model.key,
      openCases: async (_tx, after, limit) =>
        [...cases.keys()]
          .filter((id) => cases.get(id) === 'OPEN' && (after === null || id > after))
          .sort()
          .slice(0, limit),
      states: async (_tx, keys) =>
        new Map(keys.flatMap((key) => (cases.has(key) ? [[key, cases.get(key)!]] : []))),
    });
  });

  afterEach(() => app.close());

  async function kinds(): Promise<[string, string | null][]> {
    const found = await app.get(Findings).list({ withResolved: false, limit: 100 });
    // The engine is shared with other specs: only what concerns this one's cases.
    return found.flatMap(({ kind, businessKey }) =>
      businessKey !== null && (cases.has(businessKey) || businessKey.startsWith('stray'))
        ? [[kind, businessKey]]
        : [],
    );
  }

  async function sweepTwice(): Promise<void> {
    expect(await app.get(Reconciler).reconcileOnce()).toBe(true);
    expect(await app.get(Reconciler).reconcileOnce()).toBe(true);
  }

  function running(businessKey: string): Promise<{ id: string }[]> {
    return engine.list<{ id: string }>('/process-instance', { businessKey });
  }

  async function sentStart(businessKey: string, engineRef: string): Promise<void> {
    await scratch.superuser.query(
      `INSERT INTO engine_outbox (business_key, command_id, kind, process_key, payload, state, engine_ref, sent_at)
       VALUES ($1, $2, 'START_PROCESS', $3, '{}', 'SENT', $4, now())`,
      [businessKey, randomUUID(), model.key, engineRef],
    );
  }

  async function aCase(): Promise<{ id: string; instanceId: string }> {
    const id = randomUUID();
    cases.set(id, 'OPEN');
    const instanceId = await engine.start(model.key, id, dueAt);
    await sentStart(id, instanceId);
    return { id, instanceId };
  }

  it('finds nothing where both sides agree', async () => {
    await aCase();
    await sweepTwice();
    expect(await kinds()).toEqual([]);
  });

  it('shows a case without instance after the second look, and closes the finding when it is over', async () => {
    const { id, instanceId } = await aCase();
    await scratch.superuser.query(
      `INSERT INTO external_task_run (task_id, topic, business_key) VALUES ($1, 't', $2)`,
      [randomUUID(), id],
    );
    await engine.deleteInstance(instanceId);
    await app.get(Reconciler).reconcileOnce();
    expect(await kinds()).toEqual([]);
    await app.get(Reconciler).reconcileOnce();
    expect(await kinds()).toEqual([['CASE_WITHOUT_INSTANCE', id]]);
    cases.set(id, 'CLOSED');
    await app.get(Reconciler).reconcileOnce();
    expect(await kinds()).toEqual([]);
  });

  it('leaves a case alone whose start is still on its way', async () => {
    const added = command({ kind: 'START_PROCESS' as const, processKey: model.key, variables: dueAt });
    cases.set(added.businessKey, 'OPEN');
    await send(app, added);
    await sweepTwice();
    expect(await kinds()).toEqual([]);
  });

  it('starts again what the engine has lost altogether, when nothing else had happened yet', async () => {
    const id = randomUUID();
    cases.set(id, 'OPEN');
    await sentStart(id, 'an instance from before the restore');
    await app.get(Reconciler).reconcileOnce();
    const { rows } = await scratch.superuser.query(
      'SELECT state FROM engine_outbox WHERE business_key = $1',
      [id],
    );
    expect(rows).toEqual([{ state: 'PENDING' }]);
    const [finding] = await app.get(Findings).list({ withResolved: true, businessKey: id, limit: 10 });
    expect(finding).toMatchObject({ kind: 'CASE_WITHOUT_INSTANCE', repairedAt: expect.any(Date) });
  });

  it('shows an instance without a case, and one whose case is closed', async () => {
    const stray = `stray-${randomUUID()}`;
    await engine.start(model.key, stray, dueAt);
    const { id } = await aCase();
    cases.set(id, 'CLOSED');
    await sweepTwice();
    expect((await kinds()).sort()).toEqual(
      [
        ['INSTANCE_OF_CLOSED_CASE', id],
        ['INSTANCE_WITHOUT_CASE', stray],
      ].sort(),
    );
  });

  it('removes the second instance of a case when the outbox proves which one is ours', async () => {
    const { id, instanceId } = await aCase();
    await engine.start(model.key, id, dueAt);
    await app.get(Reconciler).reconcileOnce();
    expect((await running(id)).map((each) => each.id)).toEqual([instanceId]);
    const [finding] = await app.get(Findings).list({ withResolved: true, businessKey: id, limit: 10 });
    expect(finding).toMatchObject({ kind: 'DUPLICATE_INSTANCE', repairedAt: expect.any(Date) });
  });

  it('only shows the second instance when people have done something in it: that would be lost', async () => {
    const { id } = await aCase();
    const second = await engine.start(model.key, id, dueAt);
    const topics = [{ topicName: model.topics.prepare, lockDuration: 10_000 }];
    const steps = await engine.query<{ id: string; processInstanceId: string }>(
      '/external-task/fetchAndLock',
      { workerId: 'spec', maxTasks: 2, topics },
    );
    const step = steps.find(({ processInstanceId }) => processInstanceId === second);
    await engine.completeExternalTask(step!.id, 'spec', {});
    const [task] = await engine.list<{ id: string }>('/task', { processInstanceId: second });
    await engine.completeTask(task!.id, {});
    await sweepTwice();
    expect(await running(id)).toHaveLength(2);
    expect(await kinds()).toEqual([['DUPLICATE_INSTANCE', id]]);
  });

  it('only shows the second instance when nothing proves which one is ours', async () => {
    const id = randomUUID();
    cases.set(id, 'OPEN');
    await engine.start(model.key, id, dueAt);
    await engine.start(model.key, id, dueAt);
    await sweepTwice();
    expect(await running(id)).toHaveLength(2);
    expect(await kinds()).toEqual([
      ['DUPLICATE_INSTANCE', id],
      ['DUPLICATE_INSTANCE', id],
    ]);
  });

  describe('inbox', () => {
    let repairs: boolean;

    beforeEach(() => {
      repairs = true;
      app.get(CaseSources).registerTaskProjection({
        missing: async (_tx, ids) => {
          const own = await ownTasks();
          return ids.filter((id) => own.has(id) && !items.has(id));
        },
        live: async () => [],
        openItems: async (_tx, after, limit) =>
          [...items]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .filter(([id]) => after === null || id > after)
            .slice(0, limit)
            .map(([engineTaskId, businessKey]) => ({ engineTaskId, businessKey })),
      });
      app.get(InstanceTouched).onInstanceTouched(async (key) => {
        if (!repairs) return;
        for (const [id, owner] of items) if (owner === key) items.delete(id);
        for (const [id, owner] of await ownTasks()) if (owner === key) items.set(id, key);
      });
    });

    async function ownTasks(): Promise<Map<string, string>> {
      const found = new Map<string, string>();
      for (const key of cases.keys()) {
        for (const { id } of await engine.list<{ id: string }>('/task', {
          processInstanceBusinessKey: key,
        })) {
          found.set(id, key);
        }
      }
      return found;
    }

    async function aCaseAtTask(): Promise<{ id: string; taskId: string }> {
      const { id } = await aCase();
      const topics = [{ topicName: model.topics.prepare, lockDuration: 10_000, businessKey: id }];
      const [task] = await engine.query<{ id: string }>('/external-task/fetchAndLock', {
        workerId: 'spec',
        maxTasks: 1,
        topics,
      });
      await engine.completeExternalTask(task!.id, 'spec', {});
      const [open] = await ownTasks();
      return { id, taskId: open![0] };
    }

    it('brings a missing task into the inbox, and takes out an item whose task is gone', async () => {
      const { id, taskId } = await aCaseAtTask();
      items.set(randomUUID(), id);
      await sweepTwice();
      expect([...items]).toEqual([[taskId, id]]);
      expect(await kinds()).toEqual([]);
    });

    it('does not call an item lost whose command is still on its way: its task may just have ended', async () => {
      const { id, taskId } = await aCaseAtTask();
      const gone = randomUUID();
      items.set(taskId, id);
      items.set(gone, id);
      await send(
        app,
        command({ kind: 'COMPLETE_TASK' as const, taskId: gone, variables: {}, businessKey: id }),
      );
      repairs = false;
      await sweepTwice();
      expect(await kinds()).toEqual([]);
    });

    it('shows what a refresh does not repair', async () => {
      const { id } = await aCaseAtTask();
      items.set(randomUUID(), id);
      repairs = false;
      await sweepTwice();
      expect((await kinds()).map(([kind]) => kind).sort()).toEqual([
        'TASK_NOT_IN_INBOX',
        'WORK_ITEM_WITHOUT_TASK',
      ]);
    });
  });

  it('shows a step without retries and a command that waits too long, at first sight', async () => {
    const { id } = await aCase();
    const topics = [{ topicName: model.topics.prepare, lockDuration: 10_000, businessKey: id }];
    const fetch = { workerId: 'spec', maxTasks: 1, topics };
    const [task] = await engine.query<{ id: string }>('/external-task/fetchAndLock', fetch);
    await engine.fail(task!.id, 'spec', {
      errorMessage: 'no',
      errorDetails: '',
      retries: 0,
      retryTimeout: 0,
    });
    const added = command({ kind: 'COMPLETE_TASK' as const, taskId: 'x', variables: {}, businessKey: id });
    await send(app, added);
    await scratch.superuser.query(
      `UPDATE engine_outbox SET created_at = now() - interval '5 minutes' WHERE command_id = $1`,
      [added.commandId],
    );
    await app.get(Reconciler).reconcileOnce();
    expect((await kinds()).map(([kind]) => kind).sort()).toEqual(['COMMAND_DELAYED', 'STEP_FAILED']);
  });

  it('lets one process at a time lead', async () => {
    const other = await anEngineApp(scratch.database);
    const both = await Promise.all([
      app.get(Reconciler).reconcileOnce(),
      other.get(Reconciler).reconcileOnce(),
    ]);
    await other.close();
    expect(both).toContain(true);
    expect(both.filter((led) => led).length).toBeGreaterThan(0);
  });

  it('keeps its findings when the engine does not answer', async () => {
    const stray = `stray-${randomUUID()}`;
    await engine.start(model.key, stray, dueAt);
    await sweepTwice();
    proxy.down();
    await app.get(Reconciler).reconcileOnce();
    expect(await kinds()).toEqual([['INSTANCE_WITHOUT_CASE', stray]]);
    const instances = await engine.list<RawInstance>('/history/process-instance', {
      processInstanceBusinessKey: stray,
    });
    await engine.deleteInstance(instances[0]!.id);
  });

  describe('Findings.resolve', () => {
    it('lets a failed step run again', async () => {
      const { id } = await aCase();
      const topics = [{ topicName: model.topics.prepare, lockDuration: 10_000, businessKey: id }];
      const fetch = { workerId: 'spec', maxTasks: 1, topics };
      const [task] = await engine.query<{ id: string }>('/external-task/fetchAndLock', fetch);
      await engine.fail(task!.id, 'spec', {
        errorMessage: 'no',
        errorDetails: '',
        retries: 0,
        retryTimeout: 0,
      });
      await app.get(Reconciler).reconcileOnce();
      const [finding] = await app.get(Findings).list({ withResolved: false, businessKey: id, limit: 1 });
      await scratch.database.transaction((tx) =>
        app.get(Findings).resolve(tx, finding!.id, { retry: true, reason: '配置已更正', by: '王敏' }),
      );
      expect(await engine.query('/external-task/fetchAndLock', fetch)).toHaveLength(1);
      expect(await kinds()).toEqual([]);
    });

    it('refuses an unknown finding', async () => {
      const resolve = scratch.database.transaction((tx) =>
        app.get(Findings).resolve(tx, '999999', { retry: false, reason: 'x', by: 'y' }),
      );
      await expect(resolve).rejects.toMatchObject({ code: 'FINDING_NOT_FOUND' });
    });
  });
});
