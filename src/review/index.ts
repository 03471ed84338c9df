export { ReviewModule } from './review.module.js';
export { ReviewService } from './review.service.js';
export { REVIEW_DUE } from './domain/review-clock.js';
