import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AuditActor } from '../audit-trail/index.js';
import { type Tx } from '../database/index.js';
import { WorkItems } from '../inbox/index.js';
import { Outbox, type TaskContext } from '../process-engine/index.js';
import { Clock } from '../shared/clock.js';
import { type CaseCommandContext, type CaseContext } from './case-context.js';
import { CaseUnitOfWork } from './case-unit-of-work.js';

/** A case that has to follow what happened outside of it, and can tell the diagram so. */
export type FollowingContext = CaseContext & Pick<CaseCommandContext, 'send'>;

/** What the workers' steps, and events outside of cases, do to a case: the same lock, history and audit event as a person's command. */
@Injectable()
export class CaseSteps {
  constructor(
    private readonly unitOfWork: CaseUnitOfWork,
    private readonly workItems: WorkItems,
    private readonly outbox: Outbox,
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

  /** Lets a case follow an event outside of it, in the transaction and in the name of whoever caused the event. */
  async follow(
    tx: Tx,
    event: { readonly caseId: string; readonly action: string; readonly by: AuditActor },
    work: (context: FollowingContext) => Promise<void>,
  ): Promise<void> {
    const { caseId, action, by } = event;
    const [id, name] = 'personId' in by ? [by.personId, by.name] : [by.system, by.system];
    const commandId = randomUUID();
    const open = await this.unitOfWork.begin(
      tx,
      caseId,
      { id, name, audit: by },
      commandId,
      this.clock.now(),
    );
    await work({
      ...open.context,
      send: (messageName, processKey, variables = {}) =>
        this.outbox.add(tx, {
          commandId: randomUUID(),
          businessKey: caseId,
          kind: 'CORRELATE_MESSAGE',
          messageName,
          processKey,
          variables,
        }),
    });
    await open.finish(action);
    await this.workItems.caseChanged(tx, caseId);
  }
}
