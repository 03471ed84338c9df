import path from 'node:path';
import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { AuditTrailModule } from '../audit-trail/index.js';
import { Settings } from '../config/index.js';
import { ContentStore } from './content-store.js';
import { FileAccess } from './file-access.service.js';
import { FileCleanUp } from './file-clean-up.service.js';
import { FileStore } from './file-store.service.js';
import { FileUploadRepository } from './file-upload.repository.js';
import { FilesController } from './files.controller.js';
import { StoredFileRepository } from './stored-file.repository.js';
import { UploadsController } from './uploads.controller.js';
import { Uploads } from './uploads.service.js';

@Module({
  imports: [
    AuditTrailModule,
    MulterModule.registerAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        dest: path.resolve(settings.fileStoreDir, 'parts'),
        defParamCharset: 'utf8',
        limits: { fileSize: settings.fileMaxBytes, files: 1, fields: 10, fieldSize: 4_096 },
      }),
    }),
  ],
  controllers: [UploadsController, FilesController],
  providers: [
    FileStore,
    FileAccess,
    FileCleanUp,
    Uploads,
    ContentStore,
    StoredFileRepository,
    FileUploadRepository,
  ],
  exports: [FileStore, FileAccess, FileCleanUp],
})
export class FileStoreModule {}
