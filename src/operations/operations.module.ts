import { Module } from '@nestjs/common';
import { ProcessEngineModule } from '../process-engine/index.js';
import { HealthController } from './health.controller.js';
import { ReadinessService } from './readiness.service.js';

@Module({
  imports: [ProcessEngineModule],
  controllers: [HealthController],
  providers: [ReadinessService],
  exports: [ReadinessService],
})
export class OperationsModule {}
