import { Module } from '@nestjs/common';
import { AbsencesModule } from '../absences/index.js';
import { AccountsModule } from '../accounts/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { AuditTrailModule } from '../audit-trail/index.js';
import { ChangesModule } from '../changes/index.js';
import { CommandsModule } from '../commands/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { DocumentsModule } from '../documents/index.js';
import { FileStoreModule } from '../file-store/index.js';
import { InboxModule } from '../inbox/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ProcessEngineModule } from '../process-engine/index.js';
import { RegistersModule } from '../registers/index.js';
import { CaseClock } from './case-clock.service.js';
import { CaseCommands } from './case-commands.service.js';
import { CaseFiling } from './case-filing.service.js';
import { CaseFileAccess } from './case-file-access.service.js';
import { CaseFilesRepository } from './case-files.repository.js';
import { CaseRouting } from './case-routing.service.js';
import { CaseNews } from './case-news.service.js';
import { CaseOffices } from './case-offices.service.js';
import { CaseRecords } from './case-records.service.js';
import { CaseSteps } from './case-steps.service.js';
import { CaseSummaryProvider } from './case-summary.service.js';
import { CaseActs } from './case-acts.service.js';
import { CommandChecks } from './command-checks.service.js';
import { PossibleActs } from './possible-acts.service.js';
import { CommandStance } from './command-stance.service.js';
import { CaseUnitOfWork } from './case-unit-of-work.js';
import { CasesController } from './cases.controller.js';
import { Investigations } from './investigation.service.js';
import { PartyData } from './party-data.service.js';
import { ProfileCasesController } from './profile-cases.controller.js';
import { ProfileCases } from './profile-cases.service.js';
import { RaiseCaseOverdueWorker } from './workers/raise-case-overdue.worker.js';
import { StartCaseClockWorker } from './workers/start-case-clock.worker.js';
import { WarnCaseLimitWorker } from './workers/warn-case-limit.worker.js';

@Module({
  imports: [
    AbsencesModule,
    AccountsModule,
    AgenciesModule,
    AuditTrailModule,
    ChangesModule,
    CommandsModule,
    DeadlinesModule,
    DocumentsModule,
    FileStoreModule,
    InboxModule,
    NotificationsModule,
    ProcessEngineModule,
    RegistersModule,
  ],
  controllers: [CasesController, ProfileCasesController],
  providers: [
    CaseClock,
    CaseCommands,
    CaseFileAccess,
    CaseFilesRepository,
    CaseFiling,
    CaseNews,
    CaseOffices,
    CaseRecords,
    CaseRouting,
    CaseSteps,
    CaseSummaryProvider,
    CaseUnitOfWork,
    CaseActs,
    CommandChecks,
    CommandStance,
    PossibleActs,
    Investigations,
    PartyData,
    ProfileCases,
    StartCaseClockWorker,
    WarnCaseLimitWorker,
    RaiseCaseOverdueWorker,
  ],
  exports: [
    CaseActs,
    CaseCommands,
    CaseFileAccess,
    CaseFiling,
    CaseNews,
    CaseRecords,
    CaseSteps,
    PossibleActs,
  ],
})
export class CasesModule {}
