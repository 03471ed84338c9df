import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { FileStoreModule } from '../file-store/index.js';
import { MaterialFilesRepository } from './material-files.repository.js';
import { MaterialFiles } from './material-files.service.js';
import { MaterialsController } from './materials.controller.js';
import { MaterialsService } from './materials.service.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { CheckCompletenessWorker } from './workers/check-completeness.worker.js';

@Module({
  imports: [CasesModule, FileStoreModule],
  controllers: [MaterialsController],
  providers: [
    MaterialFiles,
    MaterialFilesRepository,
    MaterialsService,
    SubmissionsRepository,
    CheckCompletenessWorker,
  ],
  exports: [MaterialsService],
})
export class MaterialsModule {}
