import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { ReviewSteps } from '../review-steps.service.js';

/** Step of the diagram: is legal review needed (行政处罚法 58, SY-L3)? */
@Injectable()
@ExternalTask('review.assess-scope')
export class AssessScopeWorker implements ExternalTaskHandler {
  constructor(private readonly steps: ReviewSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.assessScope(task, tx);
  }
}
