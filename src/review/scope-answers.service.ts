import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { type ScopeAnswer } from './scope-answer.entity.js';
import { ReviewsRepository } from './reviews.repository.js';

/** What was answered to "is review needed?" in a case. */
@Injectable()
export class ScopeAnswers {
  constructor(private readonly reviews: ReviewsRepository) {}

  /** Oldest first, for the page of the case; the last one stands. */
  ofCase(tx: Tx, caseId: string): Promise<readonly Readonly<ScopeAnswer>[]> {
    return this.reviews.scopeAnswers(tx, caseId);
  }
}
