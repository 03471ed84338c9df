import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { SupplementSteps } from '../supplement-steps.service.js';

/** Step of the diagram: the bundle goes back without an opinion (SY-L6). */
@Injectable()
@ExternalTask('materials.return-bundle')
export class ReturnBundleWorker implements ExternalTaskHandler {
  constructor(private readonly steps: SupplementSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.returnBundle(task, tx);
  }
}
