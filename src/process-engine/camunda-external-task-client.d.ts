/** Our own declaration of camunda-external-task-client-js 3.1: it has none, and `@types` describes 1.x. */
declare module 'camunda-external-task-client-js' {
  import type { EventEmitter } from 'node:events';

  export interface RawTypedValue {
    readonly value?: unknown;
    readonly type?: string;
  }

  export interface RawExternalTask {
    readonly id: string;
    readonly topicName: string;
    readonly activityId: string;
    readonly processInstanceId: string;
    readonly processDefinitionKey: string;
    readonly businessKey: string | null;
    readonly tenantId: string | null;
    readonly retries: number | null;
    readonly variables: { getAllTyped(): Record<string, RawTypedValue> };
  }

  export type Interceptor = (config: Record<string, unknown>) => Record<string, unknown>;

  export interface ClientOptions {
    readonly baseUrl: string;
    readonly workerId: string;
    readonly maxTasks: number;
    readonly maxParallelExecutions: number;
    /** Milliseconds between an answered poll and the next. */
    readonly interval: number;
    readonly lockDuration: number;
    readonly asyncResponseTimeout?: number;
    readonly autoPoll: boolean;
    readonly usePriority: boolean;
    readonly interceptors: Interceptor;
  }

  export class Client extends EventEmitter {
    constructor(options: ClientOptions);
    start(): void;
    stop(): void;
    subscribe(
      topic: string,
      options: Record<string, unknown>,
      handler: (parts: { task: RawExternalTask }) => Promise<void>,
    ): void;
  }
}
