import { Module } from '@nestjs/common';
import { ProcessEngineModule } from '../process-engine/index.js';
import { WorkingCalendarModule } from '../working-calendar/index.js';
import { DeadlinesRepository } from './deadlines.repository.js';
import { Deadlines } from './deadlines.service.js';

@Module({
  imports: [WorkingCalendarModule, ProcessEngineModule],
  providers: [DeadlinesRepository, Deadlines],
  exports: [Deadlines],
})
export class DeadlinesModule {}
