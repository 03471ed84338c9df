import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { ReferralSteps } from '../referral-steps.service.js';

/** Step of the diagram: the head's decision on a referral is due soon or overdue. */
@Injectable()
@ExternalTask('referrals.remind-decision')
export class RemindDecisionWorker implements ExternalTaskHandler {
  constructor(private readonly steps: ReferralSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.remindDecision(task, tx);
  }
}
