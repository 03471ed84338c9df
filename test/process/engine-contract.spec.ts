import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EngineError } from '../../src/process-engine/domain/engine-error.js';
import { toEngineDate } from '../../src/process-engine/domain/engine-values.js';
import { EngineClient, type RawInstance, type RawVariable } from '../../src/process-engine/engine-client.js';
import { EngineReader } from '../../src/process-engine/engine-reader.service.js';
import { deployModels } from '../../src/process-engine/models.js';
import {
  deployContractModel,
  engineClient,
  engineEnvironment,
  until,
  type ContractModel,
} from '../support/engine-app.js';

/**
 * Every call that we make to the engine, against the engine of ENGINE_URL: what proves that another version, or
 * another engine with the same interface, can take its place.
 */
describe('engine contract', () => {
  let engine: EngineClient;
  let reader: EngineReader;
  let model: ContractModel;
  let businessKey: string;
  let instanceId: string;
  const dueAt = new Date('2090-01-02T03:04:05.678Z');

  beforeAll(async () => {
    engine = engineClient();
    reader = new EngineReader(engine);
    model = await deployContractModel(engine);
  }, 60_000);

  afterAll(() => engine.close());

  beforeEach(async () => {
    businessKey = randomUUID();
    instanceId = await engine.start(model.key, businessKey, {
      decideDueAt: dueAt,
      text: '李某',
      count: 3,
      ratio: 0.5,
      yes: true,
      none: null,
    });
  });

  async function locked(
    workerId: string,
    topicName = model.topics.prepare,
    lockDuration = 10_000,
  ): Promise<string> {
    const topics = [{ topicName, lockDuration, businessKey }];
    const fetch = { workerId, maxTasks: 1, asyncResponseTimeout: 5000, topics };
    const [task] = await engine.query<{ id: string }>('/external-task/fetchAndLock', fetch);
    return task!.id;
  }

  async function atDecide(): Promise<string> {
    await engine.completeExternalTask(await locked('spec'), 'spec', {});
    const [task] = await reader.openTasks(businessKey);
    return task!.id;
  }

  async function refusal(call: Promise<unknown>): Promise<EngineError> {
    try {
      await call;
    } catch (error) {
      if (error instanceof EngineError) return error;
      throw error;
    }
    throw new Error('the engine accepted it');
  }

  it('tells its version', async () => {
    expect(await engine.version()).toMatch(/^\d+\.\d+/);
  });

  it('refuses a wrong account', async () => {
    const { url, user } = engineEnvironment();
    const stranger = new EngineClient({ url, user, password: 'wrong', timeoutMs: 10_000 });
    expect((await refusal(stranger.list('/task'))).kind).toBe('UNAUTHORIZED');
    stranger.close();
  });

  it('deploys a folder once, and again only what changed', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'models-'));
    const fixture = path.resolve(process.cwd(), 'test/fixtures/engine/engine-contract.bpmn');
    const key = `folder-${randomUUID().slice(0, 8)}`;
    const xml = (await readFile(fixture, 'utf8')).replaceAll('engine-contract', key);
    await writeFile(path.join(folder, `${key}.bpmn`), xml);
    await writeFile(path.join(folder, `${key}-b.bpmn`), xml.replaceAll(key, `${key}-b`));
    expect(await deployModels(engine, folder, key)).toEqual([
      { key, version: 1 },
      { key: `${key}-b`, version: 1 },
    ]);
    expect(await deployModels(engine, folder, key)).toEqual([]);
    await writeFile(path.join(folder, `${key}.bpmn`), xml.replace('准备', '预备'));
    expect(await deployModels(engine, folder, key)).toEqual([{ key, version: 2 }]);
    expect(await engine.list('/deployment', { source: key })).toHaveLength(2);
  });

  it('keeps variables with their types, instants to the millisecond', async () => {
    const values = await engine.read<Record<string, { value: unknown; type: string }>>(
      `/process-instance/${instanceId}/variables`,
    );
    expect(values['text']).toMatchObject({ value: '李某', type: 'String' });
    expect(values['count']).toMatchObject({ value: 3, type: 'Long' });
    expect(values['ratio']).toMatchObject({ value: 0.5, type: 'Double' });
    expect(values['yes']).toMatchObject({ value: true, type: 'Boolean' });
    expect(values['none']).toMatchObject({ value: null, type: 'Null' });
    expect(new Date(String(values['decideDueAt']?.value))).toEqual(dueAt);
  });

  describe('start', () => {
    it('accepts a business key a second time: it is not unique', async () => {
      await engine.start(model.key, businessKey, { decideDueAt: dueAt });
      const found = await engine.list<RawInstance>('/history/process-instance', {
        processInstanceBusinessKey: businessKey,
        processDefinitionKey: model.key,
        rootProcessInstances: true,
      });
      expect(found).toHaveLength(2);
    });

    it('says NOT_DEPLOYED for an unknown model and for a tenant without a variant', async () => {
      expect((await refusal(engine.start('nowhere', businessKey, {}))).kind).toBe('NOT_DEPLOYED');
      expect((await refusal(engine.start(model.key, businessKey, {}, 'songyuan'))).kind).toBe('NOT_DEPLOYED');
    });
  });

  describe('user tasks', () => {
    it('are listed for the business key with what the diagram says of them', async () => {
      await atDecide();
      expect(await reader.openTasks(businessKey)).toEqual([
        expect.objectContaining({
          taskDefinitionKey: 'decide',
          name: '决定',
          formKey: `${model.key}/decide`,
          candidateGroups: ['HANDLER', 'LEGAL_REVIEWER'],
          processDefinitionKey: model.key,
          processInstanceId: instanceId,
          businessKey,
          createdAt: expect.any(Date),
        }),
      ]);
    });

    it('are found among the unfinished ones by when they began, in their order', async () => {
      const taskId = await atDecide();
      const [task] = await engine.page<{ startTime: string }>('/history/task', { taskId }, 0, 1);
      const began = new Date(task!.startTime).getTime();
      const startedAfter = async (instant: number): Promise<string[]> => {
        const query = { startedAfter: toEngineDate(new Date(instant)), unfinished: true };
        const order = { sortBy: 'startTime', sortOrder: 'asc' };
        return (await engine.list<{ id: string }>('/history/task', { ...query, ...order })).map(
          ({ id }) => id,
        );
      };
      expect(await startedAfter(began - 1)).toContain(taskId);
      expect(await startedAfter(began + 60_000)).not.toContain(taskId);
      await engine.completeTask(taskId, {});
      expect(await startedAfter(began - 1)).not.toContain(taskId);
    });

    it('keep the id of the command that completed them, and only of that', async () => {
      const taskId = await atDecide();
      await engine.completeTask(taskId, { commandId: 'command-1', outcome: 'yes' });
      expect((await refusal(engine.completeTask(taskId, { commandId: 'command-2' }))).kind).toBe('GONE');
      const [task] = await engine.page<{ activityInstanceId: string; deleteReason: string; endTime: string }>(
        '/history/task',
        { taskId },
        0,
        1,
      );
      expect(task).toMatchObject({ deleteReason: 'completed', endTime: expect.any(String) });
      const ended = new Date(task!.endTime);
      const before = toEngineDate(new Date(ended.getTime() - 1));
      const finished = await engine.list<{ id: string }>('/history/task', { finishedAfter: before });
      expect(finished.map(({ id }) => id)).toContain(taskId);
      const proofs = await engine.list<RawVariable>('/history/variable-instance', {
        activityInstanceIdIn: task!.activityInstanceId,
        variableName: 'commandId',
      });
      expect(proofs.map(({ value }) => value)).toEqual(['command-1']);
    });
  });

  describe('messages', () => {
    it('reach the one instance that waits, with the proof in the same call, and no other', async () => {
      expect((await refusal(engine.correlate(model.message, { businessKey }, {}))).kind).toBe('NO_RECEIVER');
      await engine.completeTask(await atDecide(), {});
      await engine.correlate(
        model.message,
        { processInstanceId: instanceId },
        { lastMessageCommandId: 'm-1' },
      );
      expect((await refusal(engine.correlate(model.message, { businessKey }, {}))).kind).toBe('NO_RECEIVER');
      const proofs = await engine.query<RawVariable>('/history/variable-instance', {
        processInstanceIdIn: [instanceId],
        variableName: 'lastMessageCommandId',
      });
      expect(proofs.map(({ value }) => value)).toEqual(['m-1']);
    });

    it('are refused when two instances of the key wait', async () => {
      await engine.completeTask(await atDecide(), {});
      await engine.start(model.key, businessKey, { decideDueAt: dueAt });
      await engine.completeTask(await atDecide(), {});
      expect((await refusal(engine.correlate(model.message, { businessKey }, {}))).kind).toBe('NO_RECEIVER');
    });
  });

  describe('timers', () => {
    it('wait for the variable, and follow it when told to', async () => {
      await atDecide();
      const [timer] = await reader.timers(businessKey);
      expect(timer).toMatchObject({ activityId: 'due', dueAt, processInstanceId: instanceId });
      const later = new Date('2091-02-03T04:05:06.789Z');
      await engine.setVariables(instanceId, { decideDueAt: later });
      await engine.recalculateDueDate(timer!.jobId);
      expect((await reader.timers(businessKey))[0]?.dueAt).toEqual(later);
    });

    it('fire when the instant has come', async () => {
      await atDecide();
      const [timer] = await reader.timers(businessKey);
      await engine.setVariables(instanceId, { decideDueAt: new Date('2020-01-01T00:00:00Z') });
      await engine.recalculateDueDate(timer!.jobId);
      await locked('spec', model.topics.remind);
    });

    it('that are gone say so', async () => {
      expect((await refusal(engine.recalculateDueDate(randomUUID()))).kind).toBe('GONE');
      expect((await refusal(engine.setVariables(randomUUID(), { x: 1 }))).kind).toBe('GONE');
    });
  });

  describe('external tasks', () => {
    it('belong to the worker that locked them', async () => {
      const id = await locked('one');
      expect((await refusal(engine.completeExternalTask(id, 'two', {}))).kind).toBe('NOT_OWNER');
      expect((await refusal(engine.extendLock(id, 'two', 1000))).kind).toBe('NOT_OWNER');
      await engine.extendLock(id, 'one', 20_000);
      await engine.completeExternalTask(id, 'one', { given: 'back' });
      expect((await refusal(engine.completeExternalTask(id, 'one', {}))).kind).toBe('GONE');
    });

    it('can be completed after the lock ran out, but not extended: complete checks the worker alone', async () => {
      const id = await locked('one', model.topics.prepare, 1);
      const extension = await refusal(
        until('lock over', () => engine.extendLock(id, 'one', 1).then(() => false as const)),
      );
      expect(['NOT_OWNER', 'REFUSED']).toContain(extension.kind);
      await engine.completeExternalTask(id, 'one', {});
    });

    it('count no failure by themselves, and become an incident at 0 retries', async () => {
      const id = await locked('one');
      await engine.fail(id, 'one', {
        errorMessage: 'm'.repeat(666),
        errorDetails: 'd'.repeat(9000),
        retries: 0,
        retryTimeout: 0,
      });
      const failed = await engine.list<{ id: string }>('/external-task', {
        noRetriesLeft: true,
        processInstanceId: instanceId,
      });
      expect(failed.map((each) => each.id)).toEqual([id]);
      const incidents = await reader.incidents(businessKey);
      expect(incidents).toMatchObject([
        { type: 'failedExternalTask', activityId: 'prepare', configuration: id },
      ]);
      await engine.setExternalTaskRetries(id, 2);
      expect(await reader.incidents(businessKey)).toEqual([]);
    });

    it('keep no more than 666 characters of a failure', async () => {
      const id = await locked('one');
      const failure = { errorMessage: 'm'.repeat(700), errorDetails: '', retries: 1, retryTimeout: 0 };
      await engine
        .fail(id, 'one', failure)
        .catch((error: unknown) => expect(error).toBeInstanceOf(EngineError));
      const task = await engine.read<{ errorMessage: string | null }>(`/external-task/${id}`);
      expect(task.errorMessage?.length ?? 0).toBeLessThanOrEqual(666);
    });

    it('end with an error that the diagram catches', async () => {
      await engine.completeTask(await atDecide(), {});
      await engine.correlate(model.message, { businessKey }, {});
      const id = await locked('one', model.topics.finish);
      await engine.bpmnError(id, 'one', {
        errorCode: 'CONTRACT_REFUSED',
        errorMessage: 'no',
        variables: { why: 'x' },
      });
      expect((await reader.openTasks(businessKey)).map((task) => task.taskDefinitionKey)).toEqual(['repair']);
    });

    it('refuse an error that nothing catches, instead of ending the branch in silence', async () => {
      const id = await locked('one');
      const error = await refusal(
        engine.bpmnError(id, 'one', { errorCode: 'UNKNOWN', errorMessage: 'no', variables: {} }),
      );
      expect(error.kind).toBe('FAULT');
    });

    it('are given back', async () => {
      await engine.unlock(await locked('one'));
      await locked('two');
    });

    it('end an open long poll when the worker polls again', async () => {
      const topics = [{ topicName: `${model.key}.none`, lockDuration: 1000 }];
      const open = engine.query('/external-task/fetchAndLock', {
        workerId: 'ends',
        maxTasks: 1,
        asyncResponseTimeout: 15_000,
        topics,
      });
      const began = performance.now();
      const ended = open.then(
        () => performance.now() - began,
        () => performance.now() - began,
      );
      await until(
        'ended',
        async () => {
          await engine.endPoll('ends');
          return Promise.race([ended, Promise.resolve(undefined)]);
        },
        5000,
      );
    });
  });

  it('tells the course of a case: instances, steps done and the step it stands at', async () => {
    await atDecide();
    expect(await reader.instances(businessKey)).toMatchObject([
      { id: instanceId, processKey: model.key, state: 'ACTIVE', endedAt: null, parentId: null, version: 1 },
    ]);
    const steps = await reader.activities(businessKey);
    expect(steps.map(({ activityId, endedAt }) => [activityId, endedAt !== null])).toEqual([
      ['start', true],
      ['prepare', true],
      ['decide', false],
    ]);
  });

  it('deletes an instance, also one that is gone already', async () => {
    await engine.deleteInstance(instanceId);
    await engine.deleteInstance(instanceId);
    expect(await reader.instances(businessKey)).toMatchObject([{ state: 'EXTERNALLY_TERMINATED' }]);
  });
});
