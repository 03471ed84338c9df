import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { DecisionSteps } from '../decision-steps.service.js';

/** Step of the diagram: the gate before the decision (行政处罚法 58, SY-L13). */
@Injectable()
@ExternalTask('decisions.check-gate')
export class CheckGateWorker implements ExternalTaskHandler {
  constructor(private readonly steps: DecisionSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.checkGate(task, tx);
  }
}
