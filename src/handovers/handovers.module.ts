import { Module } from '@nestjs/common';
import { AbsencesModule } from '../absences/index.js';
import { AccountsModule } from '../accounts/index.js';
import { CasesModule } from '../cases/index.js';
import { InboxModule } from '../inbox/index.js';
import { WorkingCalendarModule } from '../working-calendar/index.js';
import { CopiesAndUrges } from './copies-and-urges.service.js';
import { HandoverNews } from './handover-news.service.js';
import { HandoversController } from './handovers.controller.js';
import { Handovers } from './handovers.service.js';
import { TaskRules } from './task-rules.service.js';
import { UrgesRepository } from './urges.repository.js';

@Module({
  imports: [AbsencesModule, AccountsModule, CasesModule, InboxModule, WorkingCalendarModule],
  controllers: [HandoversController],
  providers: [CopiesAndUrges, HandoverNews, Handovers, TaskRules, UrgesRepository],
  exports: [TaskRules],
})
export class HandoversModule {}
