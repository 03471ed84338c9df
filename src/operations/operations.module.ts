import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { AuditTrailModule } from '../audit-trail/index.js';
import { ProcessEngineModule } from '../process-engine/index.js';
import { FindingResolution } from './finding-resolution.service.js';
import { FindingsController } from './findings.controller.js';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { MetricsService } from './metrics.service.js';
import { ReadinessService } from './readiness.service.js';
import { RequestLogMiddleware } from './request-log.middleware.js';

/** Health, readiness, metrics, the log of requests, and the reconciler's findings. */
@Module({
  imports: [ProcessEngineModule, AuditTrailModule],
  controllers: [HealthController, MetricsController, FindingsController],
  providers: [ReadinessService, MetricsService, FindingResolution],
  exports: [ReadinessService, MetricsService],
})
export class OperationsModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(RequestLogMiddleware).forRoutes('{*all}');
  }
}
