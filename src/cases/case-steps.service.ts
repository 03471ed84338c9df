import { Injectable } from '@nestjs/common';
import { type TaskContext } from '../process-engine/index.js';
import { type Tx } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { type CaseContext } from './case-context.js';
import { CaseUnitOfWork } from './case-unit-of-work.js';

/** What the workers' steps do to a case: the same lock, history and audit event as a person's command. */
@Injectable()
export class CaseSteps {
  constructor(
    private readonly unitOfWork: CaseUnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Runs a step of the diagram on its case, in the worker's own transaction. */
  async run<T>(task: TaskContext, tx: Tx, work: (context: CaseContext) => Promise<T>): Promise<T> {
    const system = `worker:${task.topic}`;
    const who = { id: system, name: system, audit: { system } };
    const open = await this.unitOfWork.begin(tx, task.businessKey, who, task.id, this.clock.now());
    const result = await work(open.context);
    await open.finish(task.topic);
    return result;
  }
}
