import { Module } from '@nestjs/common';
import { AuditTrailModule } from '../audit-trail/index.js';
import { ChangesModule } from '../changes/index.js';
import { ProcessEngineModule } from '../process-engine/index.js';
import { CaseSummaries } from './case-summaries.service.js';
import { InboxService } from './inbox.service.js';
import { WorkItemRepository } from './work-item.repository.js';
import { WorkItems } from './work-items.service.js';

@Module({
  imports: [ProcessEngineModule, ChangesModule, AuditTrailModule],
  providers: [WorkItems, InboxService, CaseSummaries, WorkItemRepository],
  exports: [WorkItems, InboxService],
})
export class InboxModule {}
