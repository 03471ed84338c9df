import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { ReferralSteps } from '../referral-steps.service.js';

/** Step of the diagram: a transfer or the police's answer is overdue. */
@Injectable()
@ExternalTask('referrals.raise-overdue')
export class RaiseOverdueReferralWorker implements ExternalTaskHandler {
  constructor(private readonly steps: ReferralSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.raiseOverdue(task, tx);
  }
}
