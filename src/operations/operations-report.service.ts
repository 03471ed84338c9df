import { Injectable, type OnModuleInit } from '@nestjs/common';
import { collectDefaultMetrics, register } from 'prom-client';
import { Database } from '../database/index.js';
import { EngineHealth, type EngineHealthReport } from '../process-engine/index.js';

export interface Readiness {
  /** True when commands can be stored safely; an engine that is down only delays what follows from them. */
  readonly ready: boolean;
  readonly database: 'UP' | 'DOWN';
  readonly engine: 'UP' | 'DOWN' | 'UNKNOWN';
  /** The engine has not heard of all accepted commands yet. */
  readonly catchingUp: boolean;
  readonly outboxPending: number;
  readonly outboxOldestSeconds: number;
}

/** How this process and the parts it needs are doing; for probes, pages and metrics of api and worker. */
@Injectable()
export class OperationsReport implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly engine: EngineHealth,
  ) {}

  onModuleInit(): void {
    if (!register.getSingleMetric('process_cpu_user_seconds_total')) collectDefaultMetrics();
  }

  async readiness(): Promise<Readiness> {
    if (!(await this.database.answers())) return away();
    try {
      return readiness(await this.engine.report());
    } catch {
      return away();
    }
  }

  /** Prometheus text; without the database the gauges keep their last values. */
  async metrics(): Promise<{ contentType: string; text: string }> {
    await this.engine.refreshGauges().catch(() => undefined);
    return { contentType: register.contentType, text: await register.metrics() };
  }
}

function readiness({ engine, outbox, catchingUp }: EngineHealthReport): Readiness {
  return {
    ready: true,
    database: 'UP',
    engine,
    catchingUp,
    outboxPending: outbox.pending,
    outboxOldestSeconds: Math.round(outbox.oldestSeconds),
  };
}

function away(): Readiness {
  return {
    ready: false,
    database: 'DOWN',
    engine: 'UNKNOWN',
    catchingUp: true,
    outboxPending: 0,
    outboxOldestSeconds: 0,
  };
}
