import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { ReviewSteps } from '../review-steps.service.js';

/** Step of the diagram: the review is overdue; nothing passes by itself. */
@Injectable()
@ExternalTask('review.raise-review-overdue')
export class RaiseReviewOverdueWorker implements ExternalTaskHandler {
  constructor(private readonly steps: ReviewSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.raiseOverdue(task, tx);
  }
}
