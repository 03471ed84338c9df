import { Module } from '@nestjs/common';
import { AbsencesModule } from '../absences/index.js';
import { AccountsModule } from '../accounts/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { AuditTrailModule } from '../audit-trail/index.js';
import { CaseClocksModule } from '../case-clocks/index.js';
import { CasesModule } from '../cases/index.js';
import { ChangesModule } from '../changes/index.js';
import { CommandsModule } from '../commands/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { DocumentsModule } from '../documents/index.js';
import { HandoversModule } from '../handovers/index.js';
import { InboxModule } from '../inbox/index.js';
import { MaterialsModule } from '../materials/index.js';
import { NoticesModule } from '../notices/index.js';
import { ProcessEngineModule } from '../process-engine/index.js';
import { RegistersModule } from '../registers/index.js';
import { WorkingCalendarModule } from '../working-calendar/index.js';
import { AssignmentsController } from './assignments.controller.js';
import { ReviewAssignments } from './assignments.service.js';
import { ReviewerCandidates } from './reviewer-candidates.service.js';
import { CoReviewsController } from './co-reviews.controller.js';
import { CoReviewsRepository } from './co-reviews.repository.js';
import { CoReviews } from './co-reviews.service.js';
import { ExtensionsController } from './extensions.controller.js';
import { ExtensionsRepository } from './extensions.repository.js';
import { ExtensionsService } from './extensions.service.js';
import { HandedIn } from './handed-in.service.js';
import { DeskChanges } from './desk-changes.service.js';
import { OpinionCheck } from './opinion-check.service.js';
import { OpinionCorrections } from './opinion-corrections.service.js';
import { OpinionDrafts } from './opinion-drafts.service.js';
import { OpinionFaults } from './opinion-faults.service.js';
import { ReviewClock } from './review-clock.service.js';
import { ReviewingPeople } from './reviewing-people.service.js';
import { ReviewFiles } from './review-file.service.js';
import { ReviewMarks } from './review-marks.service.js';
import { ReviewSteps } from './review-steps.service.js';
import { ReviewController } from './review.controller.js';
import { ReviewService } from './review.service.js';
import { ReviewerEligibility } from './reviewer-eligibility.service.js';
import { ReviewsRepository } from './reviews.repository.js';
import { AssignByRuleWorker } from './workers/assign-by-rule.worker.js';
import { SignedOpinions } from './signed-opinions.service.js';
import { ScopeAnswers } from './scope-answers.service.js';
import { ScopeAssessment } from './scope-assessment.service.js';
import { ScopeController } from './scope.controller.js';
import { ScopeService } from './scope.service.js';
import { AssessScopeWorker } from './workers/assess-scope.worker.js';
import { EndReturnedRoundWorker } from './workers/end-returned-round.worker.js';
import { RecountReviewClockWorker } from './workers/recount-review-clock.worker.js';
import { RemindOfReviewWorker } from './workers/remind-of-review.worker.js';
import { StartReviewClockWorker } from './workers/start-review-clock.worker.js';

@Module({
  imports: [
    AbsencesModule,
    AccountsModule,
    AgenciesModule,
    AuditTrailModule,
    CaseClocksModule,
    CasesModule,
    ChangesModule,
    CommandsModule,
    DeadlinesModule,
    DocumentsModule,
    HandoversModule,
    InboxModule,
    MaterialsModule,
    NoticesModule,
    ProcessEngineModule,
    RegistersModule,
    WorkingCalendarModule,
  ],
  controllers: [
    AssignmentsController,
    CoReviewsController,
    ReviewController,
    ExtensionsController,
    ScopeController,
  ],
  providers: [
    CoReviews,
    CoReviewsRepository,
    DeskChanges,
    HandedIn,
    OpinionCheck,
    OpinionCorrections,
    OpinionDrafts,
    OpinionFaults,
    ReviewAssignments,
    ReviewerCandidates,
    ReviewerEligibility,
    ReviewingPeople,
    ReviewFiles,
    ReviewMarks,
    ReviewService,
    SignedOpinions,
    ReviewSteps,
    ReviewsRepository,
    ScopeAnswers,
    ScopeAssessment,
    ScopeService,
    ReviewClock,
    ExtensionsService,
    ExtensionsRepository,
    AssessScopeWorker,
    AssignByRuleWorker,
    StartReviewClockWorker,
    RemindOfReviewWorker,
    RecountReviewClockWorker,
    EndReturnedRoundWorker,
  ],
  exports: [
    CoReviews,
    ReviewAssignments,
    ReviewFiles,
    SignedOpinions,
    ReviewService,
    ExtensionsService,
    ScopeAnswers,
    ScopeAssessment,
  ],
})
export class ReviewModule {}
