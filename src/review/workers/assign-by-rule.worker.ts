import { Injectable } from '@nestjs/common';
import { type Tx } from '../../database/index.js';
import {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from '../../process-engine/index.js';
import { ReviewAssignments } from '../assignments.service.js';

/** Step of the diagram: the agency's rule names the reviewer, or leaves it to the head of the legal unit. */
@Injectable()
@ExternalTask('review.assign-by-rule')
export class AssignByRuleWorker implements ExternalTaskHandler {
  constructor(private readonly assignments: ReviewAssignments) {}

  handle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.assignments.assignByRule(task, tx);
  }
}
