import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { CaseClocksModule } from '../case-clocks/index.js';
import { CasesModule } from '../cases/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { DocumentsModule } from '../documents/index.js';
import { FileStoreModule } from '../file-store/index.js';
import { RegistersModule } from '../registers/index.js';
import { ReviewModule } from '../review/index.js';
import { ReferralNewsService } from './referral-news.service.js';
import { ReferralSteps } from './referral-steps.service.js';
import { ReferralsController } from './referrals.controller.js';
import { ReferralsRepository } from './referrals.repository.js';
import { ReferralsService } from './referrals.service.js';
import { TransfersService } from './transfers.service.js';
import { RaiseOverdueReferralWorker } from './workers/raise-overdue.worker.js';
import { RemindDecisionWorker } from './workers/remind-decision.worker.js';

@Module({
  imports: [
    AccountsModule,
    AgenciesModule,
    CaseClocksModule,
    CasesModule,
    DeadlinesModule,
    DocumentsModule,
    FileStoreModule,
    RegistersModule,
    ReviewModule,
  ],
  controllers: [ReferralsController],
  providers: [
    ReferralsRepository,
    ReferralsService,
    TransfersService,
    ReferralNewsService,
    ReferralSteps,
    RemindDecisionWorker,
    RaiseOverdueReferralWorker,
  ],
  exports: [ReferralsService],
})
export class ReferralsModule {}
