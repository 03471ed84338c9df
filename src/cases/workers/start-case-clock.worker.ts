import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { CaseClock } from '../case-clock.service.js';

/** Step of the diagram: hands the case limit's instants to the engine. */
@Injectable()
@ExternalTask('cases.start-case-clock')
export class StartCaseClockWorker implements ExternalTaskHandler {
  constructor(private readonly clock: CaseClock) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.clock.start(task, tx);
  }
}
