import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { CaseClocksModule } from '../case-clocks/index.js';
import { CasesModule } from '../cases/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { DocumentsModule } from '../documents/index.js';
import { MaterialsModule } from '../materials/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ProcessEngineModule } from '../process-engine/index.js';
import { WorkingCalendarModule } from '../working-calendar/index.js';
import { AssignmentsController } from './assignments.controller.js';
import { ReviewAssignments } from './assignments.service.js';
import { ExtensionsController } from './extensions.controller.js';
import { ExtensionsRepository } from './extensions.repository.js';
import { ExtensionsService } from './extensions.service.js';
import { ReviewClock } from './review-clock.service.js';
import { ReviewSteps } from './review-steps.service.js';
import { ReviewController } from './review.controller.js';
import { ReviewService } from './review.service.js';
import { ReviewerEligibility } from './reviewer-eligibility.service.js';
import { ReviewsRepository } from './reviews.repository.js';
import { AssignByRuleWorker } from './workers/assign-by-rule.worker.js';
import { SignedOpinions } from './signed-opinions.service.js';
import { AssessScopeWorker } from './workers/assess-scope.worker.js';
import { EndReturnedRoundWorker } from './workers/end-returned-round.worker.js';
import { RaiseReviewOverdueWorker } from './workers/raise-review-overdue.worker.js';
import { RecountReviewClockWorker } from './workers/recount-review-clock.worker.js';
import { RemindFirstWorker } from './workers/remind-first.worker.js';
import { RemindSecondWorker } from './workers/remind-second.worker.js';
import { StartReviewClockWorker } from './workers/start-review-clock.worker.js';

@Module({
  imports: [
    AccountsModule,
    AgenciesModule,
    CaseClocksModule,
    CasesModule,
    DeadlinesModule,
    DocumentsModule,
    MaterialsModule,
    NotificationsModule,
    ProcessEngineModule,
    WorkingCalendarModule,
  ],
  controllers: [AssignmentsController, ReviewController, ExtensionsController],
  providers: [
    ReviewAssignments,
    ReviewerEligibility,
    ReviewService,
    SignedOpinions,
    ReviewSteps,
    ReviewsRepository,
    ReviewClock,
    ExtensionsService,
    ExtensionsRepository,
    AssessScopeWorker,
    AssignByRuleWorker,
    StartReviewClockWorker,
    RemindFirstWorker,
    RemindSecondWorker,
    RaiseReviewOverdueWorker,
    RecountReviewClockWorker,
    EndReturnedRoundWorker,
  ],
  exports: [ReviewAssignments, SignedOpinions, ReviewService, ExtensionsService],
})
export class ReviewModule {}
