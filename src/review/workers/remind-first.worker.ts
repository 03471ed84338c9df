import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { ReviewSteps } from '../review-steps.service.js';

/** Step of the diagram: the first reminder before the review is due. */
@Injectable()
@ExternalTask('review.remind-first')
export class RemindFirstWorker implements ExternalTaskHandler {
  constructor(private readonly steps: ReviewSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.remind(task, tx);
  }
}
