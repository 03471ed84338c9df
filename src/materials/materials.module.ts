import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { CasesModule } from '../cases/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { FileStoreModule } from '../file-store/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { MaterialFilesRepository } from './material-files.repository.js';
import { MaterialFiles } from './material-files.service.js';
import { MaterialsController } from './materials.controller.js';
import { MaterialsService } from './materials.service.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { SupplementMessages } from './supplement-messages.service.js';
import { SupplementSteps } from './supplement-steps.service.js';
import { SupplementsController } from './supplements.controller.js';
import { SupplementsRepository } from './supplements.repository.js';
import { SupplementsService } from './supplements.service.js';
import { CheckCompletenessWorker } from './workers/check-completeness.worker.js';
import { ReturnBundleWorker } from './workers/return-bundle.worker.js';

@Module({
  imports: [AccountsModule, CasesModule, DeadlinesModule, FileStoreModule, NotificationsModule],
  controllers: [MaterialsController, SupplementsController],
  providers: [
    MaterialFiles,
    MaterialFilesRepository,
    MaterialsService,
    SubmissionsRepository,
    SupplementMessages,
    SupplementSteps,
    SupplementsRepository,
    SupplementsService,
    CheckCompletenessWorker,
    ReturnBundleWorker,
  ],
  exports: [MaterialsService],
})
export class MaterialsModule {}
