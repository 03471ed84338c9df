import { Module } from '@nestjs/common';
import { CaseSources } from './case-sources.service.js';
import { InstanceTouched } from './instance-touched.service.js';
import { OutboxRepository } from './outbox.repository.js';
import { Outbox } from './outbox.service.js';

@Module({
  providers: [Outbox, OutboxRepository, InstanceTouched, CaseSources],
  exports: [Outbox, InstanceTouched, CaseSources],
})
export class ProcessEngineModule {}
