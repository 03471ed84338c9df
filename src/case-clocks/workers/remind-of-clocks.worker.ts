import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { ClockWatch } from '../clock-watch.service.js';

/** Step of the diagram: tells of clocks that are near their end or past it, and says when to look again. */
@Injectable()
@ExternalTask('case-clocks.remind-of-clocks')
export class RemindOfClocksWorker implements ExternalTaskHandler {
  constructor(private readonly watch: ClockWatch) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.watch.remind(task, tx);
  }
}
