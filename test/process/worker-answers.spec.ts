import { describe, expect, it } from '@jest/globals';
import { ExternalTaskWorkers } from '../../src/process-engine/external-task-workers.service.js';
import { aGate, contractWorkers, EFFECT } from '../support/contract-workers.js';
import { until } from '../support/engine-app.js';

const COMPLETE = /\/external-task\/[^/]+\/complete$/;

/** Whatever is lost or done twice on the way to the engine, a step has one effect and its result arrives. */
describe('the answer of an external task', () => {
  const workers = contractWorkers();

  it.each(['lose-answer', 'hang', 'lose-request'] as const)(
    'has one effect when the answer to complete is lost (%s)',
    async (kind) => {
      workers.proxy.next('POST', COMPLETE, { kind });
      await workers.aWorker();
      await workers.atTask(await workers.anInstance());
      expect(await workers.effects()).toBe(1);
    },
  );

  it('sends again at once after an optimistic lock (500, code 1)', async () => {
    const race = { type: 'OptimisticLockingException', message: 'ENGINE-03005', code: 1 };
    workers.proxy.next('POST', COMPLETE, { kind: 'answer', status: 500, body: race }, 3);
    await workers.aWorker();
    await workers.atTask(await workers.anInstance());
    expect(workers.proxy.count('POST', COMPLETE)).toBe(4);
    expect(workers.proxy.count('POST', /\/failure$/)).toBe(0);
    expect(await workers.effects()).toBe(1);
  });

  it('a second delivery only sends the stored result again', async () => {
    // The first worker dies after its commit: what it leaves behind is the run row and an unanswered task.
    const id = await workers.anInstance();
    const { id: taskId } = await workers.external(id);
    const stored = { variables: { decideDueAt: { instant: '2090-01-02T00:00:00.000Z' }, from: 'first' } };
    await workers.scratch.superuser.query(
      `INSERT INTO external_task_run (task_id, topic, business_key, result) VALUES ($1, 't', 'k', $2)`,
      [taskId, stored],
    );
    await workers.aWorker();
    await workers.atTask(id);
    expect(await workers.effects()).toBe(0);
    expect(await workers.engine.read(`/process-instance/${id}/variables/from`)).toMatchObject({
      value: 'first',
    });
  });

  it('two workers with the same task at the same time have one effect', async () => {
    const gate = aGate();
    let begun = 0;
    workers.before(async () => {
      begun += 1;
      await gate.opened;
    });
    // Busy with the one task that it may run at once, it does not fetch it again.
    const one = (await workers.aWorker({ WORKER_PARALLEL: '1' })).get(ExternalTaskWorkers);
    const id = await workers.anInstance();
    await until('begun', () => begun === 1);
    const two = (await workers.aWorker()).get(ExternalTaskWorkers);
    await workers.engine.unlock((await workers.external(id)).id);
    await until('second worker has it', async () => (await workers.external(id)).workerId === two.workerId);
    gate.open();
    await workers.atTask(id);
    await Promise.all([one.stop(), two.stop()]);
    expect(begun).toBe(1);
    expect(await workers.effects()).toBe(1);
  });

  it('leaves a task alone that the engine has given to another worker (400)', async () => {
    const message = "External Task x cannot be completed by worker 'a'. It is locked by worker 'b'.";
    workers.proxy.next('POST', COMPLETE, {
      kind: 'answer-after',
      status: 400,
      body: { type: 'RestException', message, code: 0 },
    });
    await workers.aWorker();
    await workers.atTask(await workers.anInstance());
    expect(workers.proxy.count('POST', /\/failure$/)).toBe(0);
    expect(await workers.effects()).toBe(1);
  });

  it('an answer on which the model itself fails ends in an incident and not in an endless loop', async () => {
    // The boundary timer of the next step waits for a variable that this result does not bring.
    workers.work = async (task, tx) => {
      await tx.query(EFFECT, [task.id]);
      return {};
    };
    await workers.aWorker({}, 2);
    const id = await workers.anInstance();
    await until('0 retries', async () => (await workers.external(id)).retries === 0);
    expect(await workers.effects()).toBe(1);
    expect((await workers.external(id)).errorMessage).toMatch(/decideDueAt/);
  });
});
