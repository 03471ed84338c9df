import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { SupplementSteps } from '../supplement-steps.service.js';

/** Step of the diagram: is the bundle complete (SY-L6)? */
@Injectable()
@ExternalTask('materials.check-completeness')
export class CheckCompletenessWorker implements ExternalTaskHandler {
  constructor(private readonly steps: SupplementSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.checkCompleteness(task, tx);
  }
}
