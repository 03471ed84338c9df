import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { doublingWait } from './domain/back-off.js';
import { EngineError } from './domain/engine-error.js';
import { EngineWatch } from './engine-watch.service.js';
import { ExternalTaskWorkers } from './external-task-workers.service.js';
import { InstanceTouched } from './instance-touched.service.js';
import { Reconciler } from './reconciler.service.js';
import { Relay } from './relay.service.js';
import { TopicCheck } from './topic-check.service.js';

/** What the worker process does with the engine; the api process has the same module and starts none of it. */
@Injectable()
export class EngineRuntime implements OnApplicationShutdown {
  private readonly logger = new Logger(EngineRuntime.name);
  private started: Promise<void> | undefined;
  private stopping = false;

  constructor(
    private readonly relay: Relay,
    private readonly workers: ExternalTaskWorkers,
    private readonly reconciler: Reconciler,
    private readonly watch: EngineWatch,
    private readonly topics: TopicCheck,
    private readonly touched: InstanceTouched,
  ) {}

  /**
   * Starts relay, external-task workers and reconciler. Rejects when diagrams and handlers disagree; while the
   * engine is down it waits for it.
   */
  start(): Promise<void> {
    this.started ??= this.startAll();
    return this.started;
  }

  /** In order: nothing new is taken, what is under way ends, locks are given back. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (!this.started) return;
    await this.started.catch(() => undefined);
    await Promise.all([this.relay.stop(), this.workers.stop(), this.reconciler.stop(), this.watch.stop()]);
    await this.touched.settled();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  private async startAll(): Promise<void> {
    await this.topics.checkFiles();
    await this.relay.start();
    await this.awaitEngine(() => this.topics.checkDeployed());
    if (this.stopping) return;
    this.workers.start();
    this.reconciler.start();
    this.watch.start();
  }

  private async awaitEngine(check: () => Promise<void>): Promise<void> {
    for (let failures = 1; !this.stopping; failures += 1) {
      try {
        return await check();
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        this.logger.warn({ message: 'waiting for the engine', error: error.message });
        await new Promise((resolve) => setTimeout(resolve, doublingWait(failures, 250, 2000)));
      }
    }
  }
}
