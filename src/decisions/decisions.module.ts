import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { CaseClocksModule } from '../case-clocks/index.js';
import { CasesModule } from '../cases/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { DiscussionsModule } from '../discussions/index.js';
import { DocumentsModule } from '../documents/index.js';
import { MaterialsModule } from '../materials/index.js';
import { NoticesModule } from '../notices/index.js';
import { RegistersModule } from '../registers/index.js';
import { ReviewModule } from '../review/index.js';
import { DecisionClocks } from './decision-clocks.service.js';
import { DecisionGate } from './decision-gate.service.js';
import { DecisionPerformance } from './decision-performance.service.js';
import { DecisionSteps } from './decision-steps.service.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsRepository } from './decisions.repository.js';
import { DecisionsService } from './decisions.service.js';
import { NotifiedComparison } from './notified-comparison.service.js';
import { SummaryDecisionsController } from './summary-decisions.controller.js';
import { SummaryDecisions } from './summary-decisions.service.js';
import { Revocations } from './revocations.service.js';
import { CheckGateWorker } from './workers/check-gate.worker.js';
import { PlanDecisionWorker } from './workers/plan-decision.worker.js';

@Module({
  imports: [
    AccountsModule,
    AgenciesModule,
    CaseClocksModule,
    CasesModule,
    DeadlinesModule,
    DiscussionsModule,
    DocumentsModule,
    MaterialsModule,
    NoticesModule,
    RegistersModule,
    ReviewModule,
  ],
  controllers: [DecisionsController, SummaryDecisionsController],
  providers: [
    DecisionGate,
    NotifiedComparison,
    DecisionPerformance,
    DecisionSteps,
    DecisionsRepository,
    DecisionsService,
    SummaryDecisions,
    DecisionClocks,
    Revocations,
    CheckGateWorker,
    PlanDecisionWorker,
  ],
  exports: [DecisionGate, DecisionsService, Revocations],
})
export class DecisionsModule {}
