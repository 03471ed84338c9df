import { Injectable } from '@nestjs/common';
import { KEPT_VERSION, type Tx } from '../database/index.js';
import { sawKeptVersion } from '../shared/kept-version.js';
import { fromStored, toStored } from './domain/engine-values.js';
import './external-task-run.entity.js';
import type { TaskContext, TaskResult } from './external-task.decorator.js';

/** Either this delivery is the first, or the result of the first is already there. */
export type Begun =
  | { readonly first: true; readonly requestId: string | null }
  | { readonly first: false; readonly requestId: string | null; readonly result: TaskResult };

const BEGIN = `
  INSERT INTO external_task_run (task_id, topic, business_key, request_id)
  VALUES ($1, $2, $3, (SELECT request_id FROM engine_outbox WHERE business_key = $3 ORDER BY id DESC LIMIT 1))
  ON CONFLICT (task_id) DO NOTHING RETURNING request_id, ${KEPT_VERSION} AS kept_version`;

@Injectable()
export class ExternalTaskRunRepository {
  /** Waits for another delivery of the same task that is still at work, then tells its result. */
  async begin(tx: Tx, task: TaskContext): Promise<Begun> {
    const [mine] = await tx.query<{ request_id: string | null; kept_version: string | null }[]>(BEGIN, [
      task.id,
      task.topic,
      task.businessKey,
    ]);
    if (mine) sawKeptVersion(mine.kept_version);
    if (mine) return { first: true, requestId: mine.request_id };
    const [stored] = await tx.query<{ result: StoredResult; request_id: string | null }[]>(
      'SELECT result, request_id FROM external_task_run WHERE task_id = $1',
      [task.id],
    );
    if (!stored) throw new Error(`run of external task ${task.id} vanished`);
    return { first: false, requestId: stored.request_id, result: readResult(stored.result) };
  }

  async storeResult(tx: Tx, taskId: string, result: TaskResult): Promise<void> {
    const stored: StoredResult = { ...result, variables: toStored(result.variables ?? {}) };
    await tx.query('UPDATE external_task_run SET result = $2 WHERE task_id = $1', [taskId, stored]);
  }
}

interface StoredResult {
  readonly bpmnError?: string;
  readonly message?: string;
  readonly variables: Record<string, unknown>;
}

function readResult(stored: StoredResult): TaskResult {
  const variables = fromStored(stored.variables);
  return stored.bpmnError === undefined
    ? { variables }
    : { bpmnError: stored.bpmnError, message: stored.message ?? '', variables };
}
