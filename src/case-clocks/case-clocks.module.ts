import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { CasesModule } from '../cases/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { ProcessEngineModule } from '../process-engine/index.js';
import { WorkingCalendarModule } from '../working-calendar/index.js';
import { CaseClocksController } from './case-clocks.controller.js';
import { CaseClocksRepository } from './case-clocks.repository.js';
import { CaseClocks } from './case-clocks.service.js';
import { CaseExtensions } from './case-extensions.service.js';
import { CaseLimits } from './case-limits.service.js';
import { ClockWarnings } from './clock-warnings.service.js';
import { ClockWatchRecount } from './clock-watch-recount.service.js';
import { ClockWatch } from './clock-watch.service.js';
import { ExcludedTimes } from './excluded-times.service.js';
import { MeasureApprovals } from './measure-approvals.service.js';
import { MeasuresController } from './measures.controller.js';
import { MeasuresRepository } from './measures.repository.js';
import { Registrations } from './registrations.service.js';
import { SealClocks } from './seal-clocks.service.js';
import { Seals } from './seals.service.js';
import { RemindOfClocksWorker } from './workers/remind-of-clocks.worker.js';

@Module({
  imports: [
    AccountsModule,
    AgenciesModule,
    CasesModule,
    DeadlinesModule,
    ProcessEngineModule,
    WorkingCalendarModule,
  ],
  controllers: [CaseClocksController, MeasuresController],
  providers: [
    CaseClocks,
    CaseClocksRepository,
    CaseExtensions,
    CaseLimits,
    ClockWarnings,
    ClockWatch,
    ClockWatchRecount,
    ExcludedTimes,
    MeasureApprovals,
    MeasuresRepository,
    Registrations,
    SealClocks,
    Seals,
    RemindOfClocksWorker,
  ],
  exports: [CaseClocks, CaseExtensions, ClockWarnings, ClockWatch, MeasureApprovals],
})
export class CaseClocksModule {}
