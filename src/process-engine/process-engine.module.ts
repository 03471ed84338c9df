import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Settings } from '../config/index.js';
import { CaseSources } from './case-sources.service.js';
import { Delivery } from './delivery.service.js';
import { EngineClient } from './engine-client.js';
import { EngineMovements } from './engine-movement.service.js';
import { EngineHealth } from './engine-health.service.js';
import { EngineReader } from './engine-reader.service.js';
import { EngineRuntime } from './engine-runtime.service.js';
import { EngineWatch } from './engine-watch.service.js';
import { ExternalTaskRegistry } from './external-task-registry.service.js';
import { ExternalTaskRunRepository } from './external-task-run.repository.js';
import { ExternalTaskRunner } from './external-task-runner.service.js';
import { ExternalTaskWorkers } from './external-task-workers.service.js';
import { FindingsRepository } from './findings.repository.js';
import { Findings } from './findings.service.js';
import { InstanceCheck } from './instance-check.service.js';
import { InstanceTouched } from './instance-touched.service.js';
import { OutboxRepository } from './outbox.repository.js';
import { Outbox } from './outbox.service.js';
import { ReconcilerRepository } from './reconciler.repository.js';
import { Reconciler } from './reconciler.service.js';
import { Relay } from './relay.service.js';
import { TaskCheck } from './task-check.service.js';
import { TopicCheck } from './topic-check.service.js';
import { TroubleCheck } from './trouble-check.service.js';

@Module({
  imports: [DiscoveryModule],
  providers: [
    {
      provide: EngineClient,
      inject: [Settings],
      useFactory: (settings: Settings): EngineClient =>
        new EngineClient({
          url: settings.engineUrl,
          user: settings.engineUser,
          password: settings.enginePassword,
          timeoutMs: settings.engineTimeoutMs,
        }),
    },
    CaseSources,
    Delivery,
    EngineHealth,
    EngineMovements,
    EngineReader,
    EngineRuntime,
    EngineWatch,
    ExternalTaskRegistry,
    ExternalTaskRunRepository,
    ExternalTaskRunner,
    ExternalTaskWorkers,
    Findings,
    FindingsRepository,
    InstanceCheck,
    InstanceTouched,
    Outbox,
    OutboxRepository,
    Reconciler,
    ReconcilerRepository,
    Relay,
    TaskCheck,
    TopicCheck,
    TroubleCheck,
  ],
  exports: [
    CaseSources,
    EngineHealth,
    EngineMovements,
    EngineReader,
    EngineRuntime,
    Findings,
    InstanceTouched,
    Outbox,
    Reconciler,
  ],
})
export class ProcessEngineModule {}
