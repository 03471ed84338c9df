import { faultPoint } from '../shared/fault-point.js';
import { toTypedValues, type EngineVariables, type TypedValue } from './domain/engine-values.js';
import { EngineError } from './domain/engine-error.js';
import { EngineHttp, type EngineAddress, type EngineRequest } from './engine-http.js';

export interface RawInstance {
  id: string;
  businessKey: string | null;
  processDefinitionId: string;
  processDefinitionKey: string;
  processDefinitionVersion: number;
  rootProcessInstanceId: string;
  superProcessInstanceId: string | null;
  startTime: string;
  endTime: string | null;
  state: string;
  tenantId: string | null;
}

export interface RawVariable extends TypedValue {
  name: string;
  processInstanceId: string;
  activityInstanceId: string;
}

export interface RawHistoricTask {
  id: string;
  processInstanceId: string;
  activityInstanceId: string;
  deleteReason: string | null;
  startTime: string;
  endTime: string | null;
}

/** `maxResults` is unlimited by default; no list of ours is. */
const LONGEST_LIST = 1000;

/**
 * Every call that changes something in the engine or proves that it was changed. Plain Camunda 7 REST, so that
 * later Operaton versions, CIB seven and Camunda 7.24 stay drop-in replacements (test/process/engine-contract.spec.ts).
 */
export class EngineClient {
  private readonly http: EngineHttp;

  constructor(address: EngineAddress) {
    this.http = new EngineHttp(address);
  }

  close(): void {
    this.http.close();
  }

  async version(): Promise<string> {
    const answer = (await this.http.request('GET', '/version')) as { version: string };
    return answer.version;
  }

  /** Starts the agency's own variant where it has one, else the common model; returns the instance id. */
  async start(
    processKey: string,
    businessKey: string,
    variables: EngineVariables,
    tenantId?: string,
  ): Promise<string> {
    const body = { businessKey, variables: toTypedValues(variables) };
    const path = `/process-definition/key/${encodeURIComponent(processKey)}`;
    const tenant = tenantId === undefined ? '' : `/tenant-id/${encodeURIComponent(tenantId)}`;
    const answer = (await this.send('start', 'POST', `${path}${tenant}/start`, { body })) as { id: string };
    return answer.id;
  }

  async completeTask(taskId: string, variables: EngineVariables): Promise<void> {
    const body = { variables: toTypedValues(variables) };
    await this.send('complete-task', 'POST', `/task/${encodeURIComponent(taskId)}/complete`, { body });
  }

  /** To one instance, or to the one instance of the business key that waits for it. */
  async correlate(
    messageName: string,
    target: { readonly processInstanceId: string } | { readonly businessKey: string },
    processVariables: EngineVariables,
  ): Promise<void> {
    const body = { messageName, ...target, processVariables: toTypedValues(processVariables) };
    await this.send('correlate', 'POST', '/message', { body });
  }

  async setVariables(processInstanceId: string, variables: EngineVariables): Promise<void> {
    const body = { modifications: toTypedValues(variables) };
    await this.send('set-variables', 'POST', `/process-instance/${processInstanceId}/variables`, { body });
  }

  async recalculateDueDate(jobId: string): Promise<void> {
    await this.send('recalculate', 'POST', `/job/${jobId}/duedate/recalculate`);
  }

  async deleteInstance(processInstanceId: string): Promise<void> {
    const query = { skipCustomListeners: true, failIfNotExists: false };
    await this.send('delete-instance', 'DELETE', `/process-instance/${processInstanceId}`, { query });
  }

  async completeExternalTask(id: string, workerId: string, variables: EngineVariables): Promise<void> {
    const body = { workerId, variables: toTypedValues(variables) };
    await this.send('complete-external-task', 'POST', `/external-task/${id}/complete`, { body });
  }

  async bpmnError(
    id: string,
    workerId: string,
    error: { readonly errorCode: string; readonly errorMessage: string; readonly variables: EngineVariables },
  ): Promise<void> {
    const body = { workerId, ...error, variables: toTypedValues(error.variables) };
    await this.send('bpmn-error', 'POST', `/external-task/${id}/bpmnError`, { body });
  }

  /** `errorMessage` holds 666 characters; the rest belongs into the details. */
  async fail(
    id: string,
    workerId: string,
    failure: {
      readonly errorMessage: string;
      readonly errorDetails: string;
      readonly retries: number;
      readonly retryTimeout: number;
    },
  ): Promise<void> {
    await this.send('fail', 'POST', `/external-task/${id}/failure`, { body: { workerId, ...failure } });
  }

  /** Refused by the engine once the lock has expired, unlike complete. */
  async extendLock(id: string, workerId: string, newDuration: number): Promise<void> {
    await this.send('extend-lock', 'POST', `/external-task/${id}/extendLock`, {
      body: { workerId, newDuration },
    });
  }

  async unlock(id: string): Promise<void> {
    await this.send('unlock', 'POST', `/external-task/${id}/unlock`);
  }

  /** Ends the incident; the task is given out again. */
  async setExternalTaskRetries(id: string, retries: number): Promise<void> {
    await this.http.request('PUT', `/external-task/${id}/retries`, { body: { retries } });
  }

  async setJobRetries(jobId: string, retries: number): Promise<void> {
    await this.http.request('PUT', `/job/${jobId}/retries`, { body: { retries } });
  }

  /**
   * Takes the place of the worker's open long poll, which the engine goes on serving after its connection is closed:
   * it would lock the next task for nobody (needs `fetch-and-lock-unique-worker-request` in the engine's settings).
   */
  async endPoll(workerId: string): Promise<void> {
    const topics = [{ topicName: 'none', lockDuration: 1000 }];
    const body = { workerId, maxTasks: 1, asyncResponseTimeout: 1, topics };
    await this.http.request('POST', '/external-task/fetchAndLock', { body });
  }

  /** All pages of a list, so that no answer is cut off or unbounded. */
  async list<T>(path: string, query: EngineRequest['query'] = {}, page = LONGEST_LIST): Promise<T[]> {
    const all: T[] = [];
    for (;;) {
      const part = await this.page<T>(path, query, all.length, page);
      all.push(...part);
      if (part.length < page) return all;
    }
  }

  async page<T>(
    path: string,
    query: EngineRequest['query'],
    firstResult: number,
    size: number,
  ): Promise<T[]> {
    const answer = await this.http.request('GET', path, {
      query: { ...query, firstResult, maxResults: size },
    });
    if (!Array.isArray(answer)) throw new EngineError('UNCLEAR', `${path}: not a list`);
    return answer as T[];
  }

  async read<T>(path: string, query: EngineRequest['query'] = {}): Promise<T> {
    return (await this.http.request('GET', path, { query })) as T;
  }

  /** A query that is too long for an address line. */
  async query<T>(path: string, body: unknown): Promise<T[]> {
    const query = { firstResult: 0, maxResults: LONGEST_LIST };
    return (await this.http.request('POST', path, { body, query })) as T[];
  }

  async postForm(path: string, raw: { readonly type: string; readonly bytes: Buffer }): Promise<unknown> {
    return this.http.request('POST', path, { raw });
  }

  private async send(
    label: string,
    method: 'POST' | 'DELETE',
    path: string,
    request: EngineRequest = {},
  ): Promise<unknown> {
    await this.strike(`engine.${label}.before`);
    const answer = await this.http.request(method, path, request);
    await this.strike(`engine.${label}.after`);
    return answer;
  }

  /** A dropped connection is an unclear answer, before the call as after it. */
  private async strike(label: string): Promise<void> {
    try {
      await faultPoint(label);
    } catch (error) {
      throw new EngineError('UNCLEAR', String(error));
    }
  }
}
