import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { Changes } from '../changes/index.js';
import { Database, type Tx } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { DomainError } from '../shared/domain-error.js';
import { isExcluded, isCandidate } from './domain/audience.js';
import {
  personExcluded,
  taskFinished,
  taskNotFound,
  taskOfAnother,
  taskTaken,
  taskWithoutGroup,
} from './domain/inbox.errors.js';
import type { WorkItem } from './domain/work-item.js';
import { WorkItemRepository, toWorkItem } from './work-item.repository.js';

type Assignment = Pick<WorkItem, 'assigneeId' | 'claimedAt'>;

/** 签收 and 退回: who of a group does a task. Assignment is ours; the engine is not asked. */
@Injectable()
export class TaskClaims {
  constructor(
    private readonly database: Database,
    private readonly rows: WorkItemRepository,
    private readonly changes: Changes,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Makes the task the actor's own; of two who claim at once exactly one wins, repeating it changes nothing. */
  claim(actor: Actor, workItemId: string): Promise<WorkItem> {
    return this.assign(actor, workItemId, 'claimTask', (item) => {
      if (item.assigneeId === actor.personId) return undefined;
      if (isExcluded(actor, item)) throw personExcluded(actor.personId, item);
      if (!isCandidate(actor, item)) throw taskOfAnother(item, actor.agencyId === item.agencyId);
      if (item.assigneeId !== null) throw taskTaken(item);
      return { assigneeId: actor.personId, claimedAt: this.clock.now() };
    });
  }

  /** Gives the actor's task back to its group. */
  giveBack(actor: Actor, workItemId: string): Promise<WorkItem> {
    return this.assign(actor, workItemId, 'returnTask', (item) => {
      if (item.assigneeId === null && isCandidate(actor, item)) return undefined;
      if (item.assigneeId !== actor.personId) throw taskOfAnother(item, actor.agencyId === item.agencyId);
      // Who was assigned by name was checked for it (certificate, recusal); a claim from the group would not be.
      if (item.candidateRole === null || item.claimedAt === null) throw taskWithoutGroup(item);
      return { assigneeId: null, claimedAt: null };
    });
  }

  private async assign(
    actor: Actor,
    workItemId: string,
    action: 'claimTask' | 'returnTask',
    decide: (item: WorkItem) => Assignment | undefined,
  ): Promise<WorkItem> {
    try {
      return await this.database.transaction(async (tx) => {
        const item = await this.lockOpen(tx, actor, workItemId);
        const assignment = decide(item);
        if (!assignment) return item;
        await this.rows.update(tx, item.id, assignment);
        await this.report(tx, actor, action, item, assignment);
        return { ...item, ...assignment };
      });
    } catch (error) {
      if (error instanceof DomainError) await this.reportRefusal(actor, action, workItemId, error);
      throw error;
    }
  }

  private async lockOpen(tx: Tx, actor: Actor, workItemId: string): Promise<WorkItem> {
    const seen = await this.rows.find(tx, workItemId);
    if (!seen) throw taskNotFound();
    await this.rows.lockCase(tx, seen.caseId);
    const row = await this.rows.find(tx, workItemId);
    if (!row) throw taskNotFound();
    const item = toWorkItem(row);
    if (actor.agencyId !== item.agencyId && actor.agencyId !== item.caseAgencyId) throw taskNotFound();
    if (item.state !== 'OPEN') throw taskFinished(item, await this.openOf(tx, item.caseId));
    return item;
  }

  private async openOf(tx: Tx, caseId: string): Promise<WorkItem[]> {
    const live = await this.rows.live(tx, caseId);
    return live.filter(({ state }) => state === 'OPEN').map(toWorkItem);
  }

  private async report(
    tx: Tx,
    actor: Actor,
    action: string,
    item: WorkItem,
    assignment: Assignment,
  ): Promise<void> {
    await this.changes.record(tx, {
      agencyId: item.agencyId,
      caseId: item.caseId,
      kind: 'task.assigned',
      data: { workItemId: item.id, taskKey: item.taskKey, assigneeId: assignment.assigneeId },
    });
    await this.audit.append(tx, {
      actor,
      action,
      objectType: 'work_item',
      objectId: item.id,
      agencyId: item.caseAgencyId,
      caseId: item.caseId,
      result: 'ACCEPTED',
      before: { assigneeId: item.assigneeId },
      after: { assigneeId: assignment.assigneeId },
    });
  }

  private async reportRefusal(
    actor: Actor,
    action: string,
    workItemId: string,
    error: DomainError,
  ): Promise<void> {
    await this.audit.appendAlone({
      actor,
      action,
      objectType: 'work_item',
      objectId: workItemId,
      agencyId: actor.agencyId,
      result: 'REFUSED',
      code: error.code,
    });
  }
}
