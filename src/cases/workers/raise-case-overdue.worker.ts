import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { CaseClock } from '../case-clock.service.js';

/** Step of the diagram: the case limit has passed. */
@Injectable()
@ExternalTask('cases.raise-case-overdue')
export class RaiseCaseOverdueWorker implements ExternalTaskHandler {
  constructor(private readonly clock: CaseClock) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.clock.raiseOverdue(task, tx);
  }
}
