import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { HttpClient } from './http-client.mjs';
import { forCase } from './recording.mjs';

const BATCH = 20;
const POLLERS = 2;
const LONG_POLL_MS = 2_000;
const RACE_TRIES = 20;

/**
 * The cheapest client of the engine that can walk a case: a pool of kept-alive connections, external tasks fetched
 * in batches over a long poll without their variables, one task query per step of people, no state of its own.
 */
export class BareEngine {
  constructor(environment, recording) {
    const token = Buffer.from(`${environment.ENGINE_USER}:${environment.ENGINE_PASSWORD}`).toString('base64');
    this.http = new HttpClient(environment.ENGINE_URL, { authorization: `Basic ${token}` });
    this.recording = recording;
    /** Of each topic the results in their order: a second round has others than the first. */
    this.results = new Map();
    for (const event of recording.events) {
      if (event.kind !== 'EXTERNAL_TASK') continue;
      this.results.set(event.topic, [...(this.results.get(event.topic) ?? []), event]);
    }
    this.done = new Map();
    this.waiting = new Map();
    this.early = new Set();
    this.working = new Set();
    this.left = [];
    this.running = false;
    this.races = 0;
  }

  start() {
    this.running = true;
    this.pollers = Array.from({ length: POLLERS }, (_, number) =>
      this.poll(`bench-${number}-${randomUUID()}`),
    );
  }

  async stop() {
    this.running = false;
    await Promise.all(this.pollers);
    await Promise.all(this.working);
    for (const caseId of this.left) await this.remove(caseId);
    this.http.close();
  }

  /** One whole case: the recorded start, tasks and steps; one that is left half-way is removed at the end. */
  async runCase(more = () => true) {
    const caseId = randomUUID();
    let tasks = [];
    for (const recorded of this.recording.events) {
      const event = forCase(this.recording, caseId, recorded);
      if (event.kind === 'EXTERNAL_TASK') await this.external(caseId, event.topic);
      else if (event.kind === 'START_PROCESS') await this.startInstance(caseId, event);
      else if (event.kind === 'CORRELATE_MESSAGE') await this.correlate(caseId, event);
      else if (event.kind === 'MOVE_TIMERS') await this.moveTimers(caseId, event);
      else tasks = await this.completeTask(caseId, event, tasks);
      if (!more()) return void this.left.push(caseId);
    }
  }

  startInstance(caseId, { processKey, variables }) {
    return this.http.call('POST', `process-definition/key/${processKey}/start`, {
      businessKey: caseId,
      variables,
    });
  }

  correlate(caseId, { messageName, variables }) {
    return this.complete('message', { messageName, businessKey: caseId, processVariables: variables });
  }

  async moveTimers(caseId, { processKey, variables }) {
    const [instance] = await this.http.call(
      'GET',
      `process-instance?businessKey=${caseId}&processDefinitionKey=${processKey}`,
    );
    await this.complete(`process-instance/${instance.id}/variables`, { modifications: variables });
    const jobs = await this.http.call('GET', `job?processInstanceId=${instance.id}&timers=true`);
    for (const { id } of jobs) await this.complete(`job/${id}/duedate/recalculate`);
  }

  /** Completes the task, one of those that are known to be open, and returns the others. */
  async completeTask(caseId, { taskKey, variables }, known) {
    const open =
      known[0]?.taskDefinitionKey === taskKey
        ? known
        : await this.http.call('GET', `task?processInstanceBusinessKey=${caseId}`);
    const [task, ...others] = open;
    if (task?.taskDefinitionKey !== taskKey)
      throw new Error(`expected ${taskKey}, found ${task?.taskDefinitionKey}`);
    await this.complete(`task/${task.id}/complete`, { variables });
    return others;
  }

  async remove(caseId) {
    const [instance] = await this.http.call(
      'GET',
      `process-instance?businessKey=${caseId}&rootProcessInstances=true`,
    );
    if (instance) await this.http.call('DELETE', `process-instance/${instance.id}?skipCustomListeners=true`);
  }

  /** Optimistic locking is the engine's way of saying "again". */
  async complete(path, body) {
    for (let tries = 1; ; tries += 1) {
      const { status, body: answer } = await this.http.send('POST', path, body);
      if (status < 300) return;
      if (status !== 500 || answer?.code !== 1 || tries === RACE_TRIES)
        throw new Error(`${path}: ${status} ${JSON.stringify(answer)}`);
      this.races += 1;
      await pause(5 * tries);
    }
  }

  external(caseId, topic) {
    const key = `${caseId} ${topic}`;
    if (this.early.delete(key)) return Promise.resolve();
    if (this.fault) return Promise.reject(this.fault);
    return new Promise((resolve, reject) => this.waiting.set(key, { resolve, reject }));
  }

  fail(error) {
    this.fault = error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  async poll(workerId) {
    const topics = [...this.results.keys()].map((topicName) => ({
      topicName,
      lockDuration: 60_000,
      variables: [],
    }));
    const body = {
      workerId,
      maxTasks: BATCH,
      usePriority: false,
      asyncResponseTimeout: LONG_POLL_MS,
      topics,
    };
    while (this.running) {
      const tasks = await this.http.call('POST', 'external-task/fetchAndLock', body);
      for (const task of tasks) {
        const work = this.work(workerId, task)
          .catch((error) => this.fail(error))
          .finally(() => this.working.delete(work));
        this.working.add(work);
      }
    }
  }

  async work(workerId, { id, topicName, businessKey }) {
    const key = `${businessKey} ${topicName}`;
    const turn = this.done.get(key) ?? 0;
    this.done.set(key, turn + 1);
    const { variables } = forCase(this.recording, businessKey, this.results.get(topicName)[turn]);
    await this.complete(`external-task/${id}/complete`, { workerId, variables });
    const tell = this.waiting.get(key);
    this.waiting.delete(key);
    if (tell) tell.resolve();
    else this.early.add(key);
  }
}
