import { Injectable, Logger } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import { DomainError } from '../shared/domain-error.js';
import { faultPoint } from '../shared/fault-point.js';
import { withKeptVersion } from '../shared/kept-version.js';
import { withRequestId } from '../shared/request-id.js';
import { doublingWait, retryWait } from './domain/back-off.js';
import { EngineError } from './domain/engine-error.js';
import { toTypedValues } from './domain/engine-values.js';
import { EngineClient } from './engine-client.js';
import { externalTaskDuration } from './engine-metrics.js';
import { ExternalTaskRunRepository } from './external-task-run.repository.js';
import type { TaskContext, TaskResult } from './external-task.decorator.js';
import type { RegisteredTask } from './external-task-registry.service.js';
import { isInfrastructureError } from './infrastructure-error.js';
import { InstanceTouched } from './instance-touched.service.js';

/** A task as it was fetched: locked for `workerId`. */
export interface LockedTask extends TaskContext {
  readonly workerId: string;
  /** Null until the first failure. */
  readonly retries: number | null;
}

type Outcome = 'completed' | 'bpmn-error' | 'failed' | 'passed-on';

const LONGEST_MESSAGE = 666;
const DEFAULT_RETRIES = 3;
const DEFAULT_BACK_OFF_MS = 1000;
const INFRASTRUCTURE_WAIT_MS = 2000;
const ANSWER_TRIES = 8;

/**
 * Works on one external task: effect and result are committed together, then the engine is told; whatever is lost
 * on the way, the engine gives the task out again and gets the stored result.
 */
@Injectable()
export class ExternalTaskRunner {
  private readonly logger = new Logger(ExternalTaskRunner.name);

  constructor(
    private readonly database: Database,
    private readonly runs: ExternalTaskRunRepository,
    private readonly engine: EngineClient,
    private readonly touched: InstanceTouched,
  ) {}

  /** Never rejects: each end is answered, or left to the lock's end. */
  async run(task: LockedTask, registered: RegisteredTask): Promise<void> {
    const stop = externalTaskDuration.startTimer({ topic: task.topic });
    const began = performance.now();
    let outcome: Outcome = 'passed-on';
    try {
      const { result, requestId } = await this.effect(task, registered);
      outcome = await withRequestId(requestId, async () => {
        const ended = await this.answer(task, result);
        const ms = Math.round(performance.now() - began);
        this.logger.log({ message: 'step', outcome: ended, ms, ...facts(task) });
        return ended;
      });
    } catch (error) {
      outcome = await this.fail(task, registered, error);
    } finally {
      stop({ outcome });
    }
    await this.touched.touch(task.businessKey);
  }

  private async effect(
    task: LockedTask,
    { handler }: RegisteredTask,
  ): Promise<{ result: TaskResult; requestId: string | null }> {
    await faultPoint('worker.effect.before');
    const work = async (tx: Tx): Promise<{ result: TaskResult; requestId: string | null }> => {
      const begun = await this.runs.begin(tx, task);
      if (!begun.first) return begun;
      const result = await withRequestId(begun.requestId, () => handler.handle(task, tx));
      toTypedValues(result.variables ?? {});
      await this.runs.storeResult(tx, task.id, result);
      await faultPoint('worker.commit.before');
      return { result, requestId: begun.requestId };
    };
    const done = await withKeptVersion(() => this.database.transaction(work));
    await faultPoint('worker.commit.after');
    return done;
  }

  /** Tells the engine the committed result, again and again while the lock can still be ours. */
  private async answer(task: LockedTask, result: TaskResult): Promise<Outcome> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.send(task, result);
        return result.bpmnError === undefined ? 'completed' : 'bpmn-error';
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        // Another worker has it and sends the same stored result; or it is answered, or cancelled, already.
        if (error.kind === 'NOT_OWNER' || error.kind === 'GONE') return 'passed-on';
        const again = error.kind === 'RACE' || error.kind === 'UNCLEAR' || error.kind === 'DOWN';
        if (!again) throw error;
        if (tries === ANSWER_TRIES) return 'passed-on';
        const wait =
          error.kind === 'RACE' ? 20 * tries * (0.5 + Math.random()) : doublingWait(tries, 100, 2000);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  private send(task: LockedTask, result: TaskResult): Promise<void> {
    const variables = result.variables ?? {};
    if (result.bpmnError === undefined)
      return this.engine.completeExternalTask(task.id, task.workerId, variables);
    const error = { errorCode: result.bpmnError, errorMessage: cut(result.message), variables };
    return this.engine.bpmnError(task.id, task.workerId, error);
  }

  /** The engine does not count down by itself: `retries − 1`, and an incident at 0. */
  private async fail(task: LockedTask, registered: RegisteredTask, error: unknown): Promise<Outcome> {
    const allowed = registered.retries ?? DEFAULT_RETRIES;
    const before = task.retries ?? allowed;
    const innocent = isInfrastructureError(error);
    const retries = innocent ? before : Math.max(0, before - 1);
    const retryTimeout = innocent
      ? INFRASTRUCTURE_WAIT_MS
      : retryWait(allowed - retries, registered.backOffMs ?? DEFAULT_BACK_OFF_MS);
    const { message, details } = described(error);
    this.logger[retries === 0 ? 'error' : 'warn']({
      message: 'step failed',
      error: message,
      retries,
      ...facts(task),
    });
    try {
      const failure = { errorMessage: cut(message), errorDetails: details, retries, retryTimeout };
      await this.engine.fail(task.id, task.workerId, failure);
      return 'failed';
    } catch (unsent) {
      this.logger.warn({ message: 'failure not told to the engine', error: String(unsent), ...facts(task) });
      return 'passed-on';
    }
  }
}

function facts({ id, topic, businessKey, activityId }: TaskContext): Record<string, string> {
  return { taskId: id, topic, businessKey, activityId };
}

/** The engine refuses a longer message, and with it the whole failure. */
function cut(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE - 1)}…`;
}

function described(error: unknown): { message: string; details: string } {
  if (error instanceof DomainError) {
    return { message: error.message, details: JSON.stringify(error.all, null, 2) };
  }
  if (error instanceof Error) return { message: error.message, details: error.stack ?? error.message };
  return { message: String(error), details: String(error) };
}
