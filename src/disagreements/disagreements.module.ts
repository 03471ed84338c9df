import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { CasesModule } from '../cases/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { DocumentsModule } from '../documents/index.js';
import { FileStoreModule } from '../file-store/index.js';
import { MaterialsModule } from '../materials/index.js';
import { RegistersModule } from '../registers/index.js';
import { ReviewModule } from '../review/index.js';
import { WorkingCalendarModule } from '../working-calendar/index.js';
import { DisagreementsController } from './disagreements.controller.js';
import { DisputeNewsService } from './dispute-news.service.js';
import { DisputeSteps } from './dispute-steps.service.js';
import { DisputesRepository } from './disputes.repository.js';
import { DisputesService } from './disputes.service.js';
import { NegotiationsService } from './negotiations.service.js';
import { ObjectionsService } from './objections.service.js';
import { RulingsService } from './rulings.service.js';
import { RemindDisputeWorker } from './workers/remind.worker.js';
import { StartNegotiationClockWorker } from './workers/start-negotiation-clock.worker.js';

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
    ReviewModule,
    WorkingCalendarModule,
  ],
  controllers: [DisagreementsController],
  providers: [
    DisputesRepository,
    DisputesService,
    DisputeNewsService,
    DisputeSteps,
    ObjectionsService,
    NegotiationsService,
    RulingsService,
    StartNegotiationClockWorker,
    RemindDisputeWorker,
  ],
  exports: [DisputesService],
})
export class DisagreementsModule {}
