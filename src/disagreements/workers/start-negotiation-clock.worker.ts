import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { DisputeSteps } from '../dispute-steps.service.js';

/** Step of the diagram: the period of the negotiation begins. */
@Injectable()
@ExternalTask('disagreements.start-negotiation-clock')
export class StartNegotiationClockWorker implements ExternalTaskHandler {
  constructor(private readonly steps: DisputeSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.startNegotiationClock(task, tx);
  }
}
