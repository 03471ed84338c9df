import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { ReviewSteps } from '../review-steps.service.js';

/** Step of the diagram: the review period begins with receipt (SY-L11). */
@Injectable()
@ExternalTask('review.start-review-clock')
export class StartReviewClockWorker implements ExternalTaskHandler {
  constructor(private readonly steps: ReviewSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.startClock(task, tx);
  }
}
