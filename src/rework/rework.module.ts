import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { CaseClocksModule } from '../case-clocks/index.js';
import { CasesModule } from '../cases/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { DiscussionsModule } from '../discussions/index.js';
import { MaterialsModule } from '../materials/index.js';
import { ReviewModule } from '../review/index.js';
import { SubmissionCheck } from './submission-check.service.js';
import { ProposalChangesService } from './proposal-changes.service.js';
import { RoundDifferences } from './round-differences.service.js';
import { ReworkFaults } from './rework-faults.service.js';
import { ReworkController } from './rework.controller.js';
import { ReworkService } from './rework.service.js';

@Module({
  imports: [
    AccountsModule,
    AgenciesModule,
    CaseClocksModule,
    CasesModule,
    DeadlinesModule,
    DiscussionsModule,
    MaterialsModule,
    ReviewModule,
  ],
  controllers: [ReworkController],
  providers: [ReworkService, ReworkFaults, ProposalChangesService, SubmissionCheck, RoundDifferences],
})
export class ReworkModule {}
