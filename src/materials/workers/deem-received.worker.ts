import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { SupplementSteps } from '../supplement-steps.service.js';

/** Step of the diagram: nobody signed for the bundle, so it counts as received (A8.2). */
@Injectable()
@ExternalTask('materials.deem-received')
export class DeemReceivedWorker implements ExternalTaskHandler {
  constructor(private readonly steps: SupplementSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.deemReceived(task, tx);
  }
}
