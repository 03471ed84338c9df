import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Injectable, Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import '../../src/cases/case-file.entity.js';
import '../../src/deadlines/deadline.entity.js';
import { InboxModule, InboxService, WorkItems } from '../../src/inbox/index.js';
import type { EngineClient } from '../../src/process-engine/engine-client.js';
import { EngineWatch } from '../../src/process-engine/engine-watch.service.js';
import { ExternalTaskWorkers } from '../../src/process-engine/external-task-workers.service.js';
import {
  ExternalTask,
  Outbox,
  type ExternalTaskHandler,
  type TaskResult,
} from '../../src/process-engine/index.js';
import { Relay } from '../../src/process-engine/relay.service.js';
import { deployContractModel, engineClient, type ContractModel } from '../support/engine-app.js';
import { eventually } from '../support/eventually.js';
import { anHttpApp } from '../support/http-app.js';
import { aCaseSummary } from '../support/inbox.js';
import { anActor } from '../support/people.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

const DUE = { dueDate: '2090-01-01', strictDate: '2090-01-01', provisional: true };

/** The inbox behind the real engine: relay and workers touch it, nobody else does. */
describe('inbox on the engine', () => {
  let scratch: ScratchDatabase;
  let engine: EngineClient;
  let model: ContractModel;
  let worker: NestExpressApplication;
  let second: NestExpressApplication;
  let caseId: string;

  beforeAll(async () => {
    scratch = await aScratchDatabase('audit-trail', 'changes', 'inbox', 'process-engine');
    engine = engineClient();
  }, 60_000);
  afterAll(async () => {
    engine.close();
    await scratch.drop();
  });
  beforeEach(async () => {
    model = await deployContractModel(engine);
    caseId = randomUUID();
    worker = await aWorker();
    second = await aWorker();
  });
  afterEach(async () => {
    for (const app of [worker, second]) {
      await app.get(Relay, { strict: false }).stop();
      await app.get(ExternalTaskWorkers, { strict: false }).stop();
      await app.get(EngineWatch, { strict: false }).stop();
      await app.close();
    }
  });

  async function aWorker(): Promise<NestExpressApplication> {
    @Injectable()
    @ExternalTask(model.topics.prepare)
    class PrepareWorker implements ExternalTaskHandler {
      async handle(): Promise<TaskResult> {
        return { variables: { decideDueAt: new Date('2090-01-02T00:00:00Z') } };
      }
    }
    @Injectable()
    @ExternalTask(model.topics.finish)
    class FinishWorker implements ExternalTaskHandler {
      async handle(): Promise<TaskResult> {
        return { bpmnError: 'CONTRACT_REFUSED', message: 'refused' };
      }
    }
    @Module({ providers: [PrepareWorker, FinishWorker] })
    class Workers {}
    const people = [anActor(), anActor({ personId: 'stranger', agencyId: 'elsewhere' })];
    const app = await anHttpApp(scratch.database, [InboxModule, Workers], people);
    app.get(InboxService, { strict: false }).registerCaseSummaries(async (_tx, id) =>
      aCaseSummary({
        caseId: id,
        dueDates: { decide: { ...DUE, dueAt: new Date('2090-01-01T16:00:00Z') } },
      }),
    );
    await app.get(Relay, { strict: false }).start();
    app.get(ExternalTaskWorkers, { strict: false }).start();
    return app;
  }

  const start = (): Promise<void> =>
    scratch.database.transaction((tx) =>
      worker.get(Outbox, { strict: false }).add(tx, {
        kind: 'START_PROCESS',
        processKey: model.key,
        commandId: randomUUID(),
        businessKey: caseId,
        variables: {},
      }),
    );
  const list = async (view: string, person = 'person-jia'): Promise<{ taskKey: string; state: string }[]> => {
    const answer = await request(worker.getHttpServer())
      .get(`/api/inbox?view=${view}&caseId=${caseId}`)
      .set('x-test-person', person)
      .expect(200);
    return answer.body.items as { taskKey: string; state: string }[];
  };

  it('shows a task when the engine reaches it, takes it with its command, and shows the next', async () => {
    await start();
    await eventually(async () => expect(await list('mine')).toMatchObject([{ taskKey: 'decide' }]), 30_000);
    expect(await list('mine')).toMatchObject([
      { formKey: `${model.key}/decide`, dueDate: '2090-01-01', provisional: true, mayClaim: true },
    ]);
    expect(await list('mine', 'stranger')).toEqual([]);
    await scratch.database.transaction(async (tx) => {
      const commandId = randomUUID();
      const item = await worker
        .get(WorkItems, { strict: false })
        .takeForCommand(tx, { caseId, taskKey: 'decide', actor: anActor(), commandId });
      await worker.get(Outbox, { strict: false }).add(tx, {
        kind: 'COMPLETE_TASK',
        commandId,
        businessKey: caseId,
        taskId: item.engineTaskId,
        variables: {},
      });
      await worker.get(Outbox, { strict: false }).add(tx, {
        kind: 'CORRELATE_MESSAGE',
        messageName: model.message,
        commandId: randomUUID(),
        businessKey: caseId,
        variables: {},
      });
    });
    await eventually(async () => expect(await list('mine')).toMatchObject([{ taskKey: 'repair' }]), 30_000);
    expect(await list('done')).toMatchObject([{ taskKey: 'decide', state: 'DONE' }]);
  }, 90_000);

  it('notices within seconds that an instance was ended behind our back, long before the reconciler looks', async () => {
    await start();
    await eventually(async () => expect(await list('mine')).toHaveLength(1), 30_000);
    worker.get(EngineWatch, { strict: false }).start();
    const [instance] = await engine.list<{ id: string }>('/process-instance', { businessKey: caseId });
    await engine.deleteInstance(instance?.id ?? '');
    await eventually(async () => expect(await list('mine')).toEqual([]), 15_000);
  }, 90_000);

  it('cancels the items of an instance that ends without us, when two workers look at once', async () => {
    await start();
    await eventually(async () => expect(await list('mine')).toHaveLength(1), 30_000);
    const [instance] = await engine.list<{ id: string }>('/process-instance', { businessKey: caseId });
    await engine.deleteInstance(instance?.id ?? '');
    const inboxes = [worker, second].map((app) => app.get(InboxService, { strict: false }));
    await Promise.all(inboxes.map((inbox) => inbox.refresh(caseId)));
    expect(await list('mine')).toEqual([]);
    const { rows } = await scratch.superuser.query('SELECT state FROM work_item WHERE case_id = $1', [
      caseId,
    ]);
    expect(rows).toEqual([{ state: 'CANCELLED' }]);
  }, 90_000);
});
