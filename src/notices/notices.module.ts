import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { CasesModule } from '../cases/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { DocumentsModule } from '../documents/index.js';
import { FileStoreModule } from '../file-store/index.js';
import { MaterialsModule } from '../materials/index.js';
import { RegistersModule } from '../registers/index.js';
import { WorkingCalendarModule } from '../working-calendar/index.js';
import { HearingsService } from './hearings.service.js';
import { NoticeSteps } from './notice-steps.service.js';
import { NoticesController } from './notices.controller.js';
import { NoticesRepository } from './notices.repository.js';
import { NoticesService } from './notices.service.js';
import { RepeatedNotices } from './repeated-notices.service.js';
import { FinishNoticeWorker } from './workers/finish-notice.worker.js';
import { TellPeriodOverWorker } from './workers/tell-period-over.worker.js';

@Module({
  imports: [
    AccountsModule,
    AgenciesModule,
    CasesModule,
    DeadlinesModule,
    DocumentsModule,
    FileStoreModule,
    MaterialsModule,
    RegistersModule,
    WorkingCalendarModule,
  ],
  controllers: [NoticesController],
  providers: [
    HearingsService,
    NoticeSteps,
    NoticesRepository,
    NoticesService,
    RepeatedNotices,
    FinishNoticeWorker,
    TellPeriodOverWorker,
  ],
  exports: [HearingsService, NoticesService],
})
export class NoticesModule {}
