import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { DecisionSteps } from '../decision-steps.service.js';

/** Step of the diagram: what does the case still need after a passed review? */
@Injectable()
@ExternalTask('decisions.plan-decision')
export class PlanDecisionWorker implements ExternalTaskHandler {
  constructor(private readonly steps: DecisionSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.planDecision(task, tx);
  }
}
