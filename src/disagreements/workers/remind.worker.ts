import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { DisputeSteps } from '../dispute-steps.service.js';

/** Step of the diagram: a negotiation or a ruling is due soon or overdue. */
@Injectable()
@ExternalTask('disagreements.remind')
export class RemindDisputeWorker implements ExternalTaskHandler {
  constructor(private readonly steps: DisputeSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.remind(task, tx);
  }
}
