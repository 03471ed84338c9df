import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AuditTrailModule } from '../audit-trail/index.js';
import { CasesModule } from '../cases/index.js';
import { ChangesModule } from '../changes/index.js';
import { CommandsModule } from '../commands/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { FileStoreModule } from '../file-store/index.js';
import { RegistersModule } from '../registers/index.js';
import { BundleReceipts } from './bundle-receipts.service.js';
import { CaseCircumstances } from './case-circumstances.service.js';
import { DraftsController } from './drafts.controller.js';
import { DraftsRepository } from './drafts.repository.js';
import { SubmissionDrafts } from './drafts.service.js';
import { MaterialFilesRepository } from './material-files.repository.js';
import { CallUpsController } from './call-ups.controller.js';
import { CallUpsRepository } from './call-ups.repository.js';
import { CallUpsService } from './call-ups.service.js';
import { MaterialFiles } from './material-files.service.js';
import { MaterialsController } from './materials.controller.js';
import { MaterialsService } from './materials.service.js';
import { ReviewingUnits } from './reviewing-units.service.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { SupplementMessages } from './supplement-messages.service.js';
import { SupplementSteps } from './supplement-steps.service.js';
import { SupplementsController } from './supplements.controller.js';
import { SupplementsRepository } from './supplements.repository.js';
import { SupplementsService } from './supplements.service.js';
import { UnreviewedProposals } from './unreviewed-proposals.service.js';
import { CheckCompletenessWorker } from './workers/check-completeness.worker.js';
import { DeemReceivedWorker } from './workers/deem-received.worker.js';
import { ReturnBundleWorker } from './workers/return-bundle.worker.js';

@Module({
  imports: [
    AccountsModule,
    AuditTrailModule,
    CasesModule,
    ChangesModule,
    CommandsModule,
    DeadlinesModule,
    FileStoreModule,
    RegistersModule,
  ],
  controllers: [CallUpsController, DraftsController, MaterialsController, SupplementsController],
  providers: [
    CallUpsRepository,
    CallUpsService,
    BundleReceipts,
    CaseCircumstances,
    DraftsRepository,
    SubmissionDrafts,
    MaterialFiles,
    MaterialFilesRepository,
    MaterialsService,
    ReviewingUnits,
    SubmissionsRepository,
    SupplementMessages,
    SupplementSteps,
    SupplementsRepository,
    SupplementsService,
    UnreviewedProposals,
    CheckCompletenessWorker,
    DeemReceivedWorker,
    ReturnBundleWorker,
  ],
  exports: [
    BundleReceipts,
    CallUpsService,
    CaseCircumstances,
    MaterialsService,
    SubmissionDrafts,
    UnreviewedProposals,
  ],
})
export class MaterialsModule {}
