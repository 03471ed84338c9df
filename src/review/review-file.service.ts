import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { type CaseRecord } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { type ReviewAdvice, type ReviewContribution } from './co-review.entity.js';
import { CoReviewsRepository } from './co-reviews.repository.js';
import { adviceFor, contributionsFor, opinionsFor, type ReviewReader } from './domain/review-reader.js';
import { type Opinion } from './review.entity.js';
import { ReviewingPeople } from './reviewing-people.service.js';
import { ReviewsRepository } from './reviews.repository.js';

/** What a reader may see of the reviews of a case. */
export interface ReviewFile {
  readonly opinions: readonly Opinion[];
  readonly contributions: readonly ReviewContribution[];
  readonly advice: readonly ReviewAdvice[];
  readonly reader: ReviewReader;
}

/** The reviews of a case for its page: the legal body reads its drafts, everybody else what is signed. */
@Injectable()
export class ReviewFiles {
  constructor(
    private readonly reviews: ReviewsRepository,
    private readonly coReviews: CoReviewsRepository,
    private readonly reviewing: ReviewingPeople,
  ) {}

  /** Oldest first. */
  async of(tx: Tx, actor: Actor, row: CaseRecord): Promise<ReviewFile> {
    const { personId } = actor;
    const reader = { personId, reviews: await this.reviewing.readsDrafts(tx, actor, row) };
    const opinions = await this.reviews.opinions(tx, row.id);
    return {
      reader,
      opinions: opinionsFor(opinions, reader),
      contributions: contributionsFor(await this.coReviews.contributions(tx, row.id), opinions, reader),
      advice: adviceFor(await this.coReviews.advice(tx, row.id), opinions, reader),
    };
  }
}
