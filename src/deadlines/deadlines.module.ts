import { Module } from '@nestjs/common';
import { InboxModule } from '../inbox/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ProcessEngineModule } from '../process-engine/index.js';
import { WorkingCalendarModule } from '../working-calendar/index.js';
import { DeadlineRecount } from './deadline-recount.service.js';
import { DeadlinesRepository } from './deadlines.repository.js';
import { Deadlines } from './deadlines.service.js';

@Module({
  imports: [WorkingCalendarModule, ProcessEngineModule, InboxModule, NotificationsModule],
  providers: [DeadlinesRepository, Deadlines, DeadlineRecount],
  exports: [Deadlines],
})
export class DeadlinesModule {}
