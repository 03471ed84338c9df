import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { NoticeSteps } from '../notice-steps.service.js';

/** Step of the diagram: the party's period has passed. */
@Injectable()
@ExternalTask('notices.tell-period-over')
export class TellPeriodOverWorker implements ExternalTaskHandler {
  constructor(private readonly steps: NoticeSteps) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.tellPeriodOver(task, tx);
  }
}
