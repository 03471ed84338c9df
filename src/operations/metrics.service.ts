import { Injectable, type OnModuleInit } from '@nestjs/common';
import { collectDefaultMetrics, register } from 'prom-client';
import { EngineHealth } from '../process-engine/index.js';

/** The figures of this process as Prometheus reads them. */
@Injectable()
export class MetricsService implements OnModuleInit {
  constructor(private readonly engine: EngineHealth) {}

  onModuleInit(): void {
    if (!register.getSingleMetric('process_cpu_user_seconds_total')) collectDefaultMetrics();
  }

  /** Without the database the gauges keep their last values. */
  async read(): Promise<{ contentType: string; text: string }> {
    await this.engine.refreshGauges().catch(() => undefined);
    return { contentType: register.contentType, text: await register.metrics() };
  }
}
