import type { EngineVariables } from './engine-values.js';

/** Starts the process for the business key; it may be asked for once per business key and process. */
export interface StartProcess {
  readonly kind: 'START_PROCESS';
  readonly processKey: string;
  readonly variables: EngineVariables;
  /** The agency whose own variant of the model is meant; without it the common model. */
  readonly tenantId?: string;
}

/** Completes a user task; `commandId` is added to the variables as the proof of who completed it. */
export interface CompleteTask {
  readonly kind: 'COMPLETE_TASK';
  readonly taskId: string;
  readonly variables: EngineVariables;
}

/** Gives a message to the one running instance of the business key (of `processKey`, where given) that waits for it. */
export interface CorrelateMessage {
  readonly kind: 'CORRELATE_MESSAGE';
  readonly messageName: string;
  readonly processKey?: string;
  readonly variables: EngineVariables;
}

/** Sets variables on the running instance and lets its timers compute their due dates from them again. */
export interface MoveTimers {
  readonly kind: 'MOVE_TIMERS';
  readonly processKey: string;
  readonly variables: EngineVariables;
}

/** Everything that the engine is ever told, apart from the answers to external tasks. */
export type EngineCommand = StartProcess | CompleteTask | CorrelateMessage | MoveTimers;

/** A command with its identity: delivered in order within one business key, in parallel across keys. */
export type OutboxCommand = EngineCommand & {
  /** UUID of the command that caused it; repeated, it is stored once. */
  readonly commandId: string;
  /** The case id; sub-processes carry it on. */
  readonly businessKey: string;
};
