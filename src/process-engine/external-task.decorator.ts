import { SetMetadata } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import type { EngineVariables } from './domain/engine-values.js';

export const EXTERNAL_TASK = Symbol('external-task');

/** A step that the engine gave to us. */
export interface TaskContext {
  readonly id: string;
  readonly topic: string;
  /** The case id. */
  readonly businessKey: string;
  readonly processInstanceId: string;
  readonly processKey: string;
  readonly activityId: string;
  /** Agency whose own variant of the model runs; null for the common one. */
  readonly tenantId: string | null;
  /** Instants are Dates. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The step is done, or ended with an error that the diagram catches. */
export type TaskResult =
  | { readonly variables?: EngineVariables; readonly bpmnError?: undefined }
  | { readonly bpmnError: string; readonly message: string; readonly variables?: EngineVariables };

/** One step of the diagram; its effect goes through the given transaction and nowhere else. */
export interface ExternalTaskHandler {
  handle(task: TaskContext, tx: Tx): Promise<TaskResult>;
}

/** How a topic is worked on. */
export interface ExternalTaskOptions {
  /** Failed runs until an incident is raised (3). */
  readonly retries?: number;
  /** Wait before the first retry, milliseconds; five times longer for each further one (1,000). */
  readonly backOffMs?: number;
}

export interface ExternalTaskMetadata extends ExternalTaskOptions {
  readonly topic: string;
}

/** Marks the provider that serves a topic of the diagrams: `@ExternalTask('materials.check-completeness')`. */
export function ExternalTask(topic: string, options: ExternalTaskOptions = {}): ClassDecorator {
  return SetMetadata<symbol, ExternalTaskMetadata>(EXTERNAL_TASK, { topic, ...options });
}
