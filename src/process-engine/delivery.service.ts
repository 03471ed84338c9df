import { Injectable } from '@nestjs/common';
import type {
  CompleteTask,
  CorrelateMessage,
  MoveTimers,
  OutboxCommand,
  StartProcess,
} from './domain/engine-command.js';
import { EngineError } from './domain/engine-error.js';
import { EngineClient, type RawHistoricTask, type RawInstance, type RawVariable } from './engine-client.js';

/** How a delivery ended: the engine has it, or it can never have it. Anything else is thrown and tried again. */
export type Delivered =
  | { readonly outcome: 'SENT'; readonly engineRef?: string }
  | { readonly outcome: 'LOST'; readonly code: LostCode; readonly reason: string };

export type LostCode =
  | 'TASK_COMPLETED_ELSEWHERE'
  | 'TASK_CANCELLED'
  | 'TASK_UNKNOWN'
  | 'NOBODY_WAITS_FOR_MESSAGE'
  | 'REFUSED_BY_ENGINE';

/** Which try this is, and whether the sender still holds the row. */
export interface Attempt {
  /** 1 for the first; from 2 on the engine may have it already. */
  readonly number: number;
  /** Throws when the lease is running out, so that no call outlives it. */
  readonly checkLease: () => void;
}

type Envelope = Pick<OutboxCommand, 'commandId' | 'businessKey'>;

/** Set on the receiving instance by the very call that gives it a message: the proof that it arrived. */
export const MESSAGE_PROOF = 'lastMessageCommandId';
/** A local input parameter of every user task; who completes the task leaves the command's id in it. */
export const TASK_PROOF = 'commandId';

const RACE_TRIES = 5;
const RACE_WAIT_MS = 20;
/** Tries until a message that nobody waits for is given up: about four minutes with the relay's waits. */
const MESSAGE_TRIES = 14;

/** Brings one command to the engine so that any number of repetitions have the effect of one. */
@Injectable()
export class Delivery {
  constructor(private readonly engine: EngineClient) {}

  async deliver(command: OutboxCommand, attempt: Attempt): Promise<Delivered> {
    try {
      return await this.send(command, attempt);
    } catch (error) {
      if (error instanceof EngineError && error.kind === 'REFUSED') {
        return { outcome: 'LOST', code: 'REFUSED_BY_ENGINE', reason: error.message };
      }
      throw error;
    }
  }

  private send(command: OutboxCommand, attempt: Attempt): Promise<Delivered> {
    switch (command.kind) {
      case 'START_PROCESS':
        return this.start(command, attempt);
      case 'COMPLETE_TASK':
        return this.complete(command, attempt);
      case 'CORRELATE_MESSAGE':
        return this.correlate(command, attempt);
      case 'MOVE_TIMERS':
        return this.moveTimers(command, attempt);
    }
  }

  /** The engine knows no unique business key: after an unclear try, look before starting. */
  private async start(command: StartProcess & Envelope, attempt: Attempt): Promise<Delivered> {
    if (attempt.number > 1) {
      const instances = await this.engine.list<RawInstance>('/history/process-instance', {
        processInstanceBusinessKey: command.businessKey,
        processDefinitionKey: command.processKey,
        rootProcessInstances: true,
        sortBy: 'startTime',
        sortOrder: 'asc',
      });
      if (instances[0]) return { outcome: 'SENT', engineRef: instances[0].id };
    }
    const start = (tenantId?: string): Promise<string> =>
      this.call(attempt, () =>
        this.engine.start(command.processKey, command.businessKey, command.variables, tenantId),
      );
    try {
      return { outcome: 'SENT', engineRef: await start(command.tenantId) };
    } catch (error) {
      const noVariant = error instanceof EngineError && error.kind === 'NOT_DEPLOYED';
      if (!noVariant || command.tenantId === undefined) throw error;
      return { outcome: 'SENT', engineRef: await start() };
    }
  }

  /** A task that is gone may have been completed by our own earlier try: history holds the proof. */
  private async complete(command: CompleteTask & Envelope, attempt: Attempt): Promise<Delivered> {
    const variables = { ...command.variables, [TASK_PROOF]: command.commandId };
    try {
      await this.call(attempt, () => this.engine.completeTask(command.taskId, variables));
      return { outcome: 'SENT' };
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind !== 'GONE') throw error;
      return this.whoCompleted(command);
    }
  }

  private async whoCompleted(command: CompleteTask & Envelope): Promise<Delivered> {
    const [task] = await this.engine.page<RawHistoricTask>('/history/task', { taskId: command.taskId }, 0, 1);
    if (!task)
      return { outcome: 'LOST', code: 'TASK_UNKNOWN', reason: `no task ${command.taskId} in history` };
    const proofs = await this.engine.list<RawVariable>('/history/variable-instance', {
      activityInstanceIdIn: task.activityInstanceId,
      variableName: TASK_PROOF,
    });
    if (proofs.some(({ value }) => value === command.commandId)) return { outcome: 'SENT' };
    const ended = task.deleteReason ?? 'still open';
    if (!task.endTime) throw new EngineError('UNCLEAR', `task ${command.taskId} is gone and open at once`);
    return ended === 'completed'
      ? {
          outcome: 'LOST',
          code: 'TASK_COMPLETED_ELSEWHERE',
          reason: `task ${command.taskId} was completed by another`,
        }
      : { outcome: 'LOST', code: 'TASK_CANCELLED', reason: `task ${command.taskId} ended: ${ended}` };
  }

  private async correlate(command: CorrelateMessage & Envelope, attempt: Attempt): Promise<Delivered> {
    if (attempt.number > 1 && (await this.messageArrived(command))) return { outcome: 'SENT' };
    const variables = { ...command.variables, [MESSAGE_PROOF]: command.commandId };
    try {
      const target = await this.receiver(command);
      await this.call(attempt, () => this.engine.correlate(command.messageName, target, variables));
      return { outcome: 'SENT' };
    } catch (error) {
      const nobody = error instanceof EngineError && error.kind === 'NO_RECEIVER';
      if (!nobody || attempt.number < MESSAGE_TRIES) throw error;
      return { outcome: 'LOST', code: 'NOBODY_WAITS_FOR_MESSAGE', reason: error.message };
    }
  }

  private async receiver(
    command: CorrelateMessage & Envelope,
  ): Promise<{ businessKey: string } | { processInstanceId: string }> {
    if (command.processKey === undefined) return { businessKey: command.businessKey };
    const running = await this.runningInstances(command.businessKey, command.processKey);
    if (running.length === 1 && running[0]) return { processInstanceId: running[0].id };
    throw new EngineError(
      'NO_RECEIVER',
      `${running.length} running instances of ${command.processKey} for ${command.businessKey}`,
    );
  }

  private async messageArrived(command: CorrelateMessage & Envelope): Promise<boolean> {
    const instances = await this.engine.list<RawInstance>('/history/process-instance', {
      processInstanceBusinessKey: command.businessKey,
    });
    if (instances.length === 0) return false;
    const proofs = await this.engine.query<RawVariable>('/history/variable-instance', {
      processInstanceIdIn: instances.map(({ id }) => id),
      variableName: MESSAGE_PROOF,
    });
    return proofs.some(({ value }) => value === command.commandId);
  }

  /** Setting and recalculating again changes nothing; an instance that has ended has no timer left to move. */
  private async moveTimers(command: MoveTimers & Envelope, attempt: Attempt): Promise<Delivered> {
    for (const { id } of await this.runningInstances(command.businessKey, command.processKey)) {
      await this.ignoreGone(() => this.call(attempt, () => this.engine.setVariables(id, command.variables)));
      const jobs = await this.engine.list<{ id: string }>('/job', { processInstanceId: id, timers: true });
      for (const job of jobs) {
        await this.ignoreGone(() => this.call(attempt, () => this.engine.recalculateDueDate(job.id)));
      }
    }
    return { outcome: 'SENT' };
  }

  private runningInstances(businessKey: string, processDefinitionKey: string): Promise<{ id: string }[]> {
    return this.engine.list<{ id: string }>('/process-instance', { businessKey, processDefinitionKey });
  }

  private async ignoreGone(call: () => Promise<void>): Promise<void> {
    try {
      await call();
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind !== 'GONE') throw error;
    }
  }

  /** A lost race was rolled back whole: send again at once, a little later each time. */
  private async call<T>(attempt: Attempt, send: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      attempt.checkLease();
      try {
        return await send();
      } catch (error) {
        if (!(error instanceof EngineError) || error.kind !== 'RACE' || tries === RACE_TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, RACE_WAIT_MS * tries * (0.5 + Math.random())));
      }
    }
  }
}
