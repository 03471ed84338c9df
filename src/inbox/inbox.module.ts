import { Module } from '@nestjs/common';
import { AbsencesModule } from '../absences/index.js';
import { AccountsModule } from '../accounts/index.js';
import { AuditTrailModule } from '../audit-trail/index.js';
import { ChangesModule } from '../changes/index.js';
import { ProcessEngineModule } from '../process-engine/index.js';
import { WorkingCalendarModule } from '../working-calendar/index.js';
import { CaseSummaries } from './case-summaries.service.js';
import { InboxQueryRepository } from './inbox-query.repository.js';
import { InboxViewService } from './inbox-view.service.js';
import { InboxController } from './inbox.controller.js';
import { InboxService } from './inbox.service.js';
import { TaskClaims } from './task-claims.service.js';
import { WorkItemFactsReader } from './work-item-facts.service.js';
import { WorkItemRepository } from './work-item.repository.js';
import { WorkItems } from './work-items.service.js';

@Module({
  imports: [
    AbsencesModule,
    AccountsModule,
    ProcessEngineModule,
    ChangesModule,
    AuditTrailModule,
    WorkingCalendarModule,
  ],
  controllers: [InboxController],
  providers: [
    WorkItems,
    InboxService,
    InboxViewService,
    WorkItemFactsReader,
    TaskClaims,
    CaseSummaries,
    WorkItemRepository,
    InboxQueryRepository,
  ],
  exports: [WorkItems, InboxService, TaskClaims, WorkItemFactsReader],
})
export class InboxModule {}
