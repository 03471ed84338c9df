import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { ReviewSteps } from '../review-steps.service.js';

/** Step of the diagram: the review period follows a notice to supplement or its answer (A8.1). */
@Injectable()
@ExternalTask('review.recount-review-clock')
export class RecountReviewClockWorker implements ExternalTaskHandler {
  constructor(private readonly steps: ReviewSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.recountClock(task, tx);
  }
}
