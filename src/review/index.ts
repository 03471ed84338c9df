export { ReviewModule } from './review.module.js';
export { ExtensionsService } from './extensions.service.js';
export { CoReviews } from './co-reviews.service.js';
export { ReviewAssignments } from './assignments.service.js';
export { ReviewService } from './review.service.js';
export { SignedOpinions, type SignedOpinion } from './signed-opinions.service.js';
export { REVIEW_DUE } from './domain/review-clock.js';
export { isMajor, type ScopeReason } from './domain/scope.js';
export { ScopeAssessment, type ScopeSource } from './scope-assessment.service.js';
