import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Changes } from '../changes/index.js';
import type { Tx } from '../database/index.js';
import { Outbox } from '../process-engine/index.js';
import { Clock } from '../shared/clock.js';
import { CaseSummaries } from './case-summaries.service.js';
import { isExcluded, mayTake, mayTakeAsHead, mayTakeFor, type Taker } from './domain/audience.js';
import {
  engineCatchingUp,
  personExcluded,
  taskDelegated,
  taskFinished,
  taskNotOpen,
  taskOfAnother,
} from './domain/inbox.errors.js';
import { caseColumns } from './domain/projection.js';
import { taskAfterLeaving } from './domain/task-after-leaving.js';
import type { WorkItem } from './domain/work-item.js';
import { changedColumns } from './domain/changed-columns.js';
import type { WorkItemEntity } from './work-item.entity.js';
import { WorkItemRepository, toWorkItem } from './work-item.repository.js';

export interface TakeTask {
  readonly caseId: string;
  readonly taskKey: string;
  readonly actor: Actor;
  /** The command id of the COMPLETE_TASK row that the caller adds to the outbox. */
  readonly commandId: string;
  /** Which one, where a step has several tasks of the same key (a discussion's members). */
  readonly workItemId?: string;
  /** The command's own rule has said who may do it, not the task's group (a reviewer who claims a review). */
  readonly ofAnyone?: boolean;
  /** Only the task that this person holds (another's seat in a discussion, which the convener ends). */
  readonly heldBy?: string;
  /** The act is one that the head of the handling unit may do in the handlers' place. */
  readonly asHandlingHead?: boolean;
  /** In whose place the actor takes it (代行). */
  readonly standingFor?: Taker;
}

export interface ReassignTask {
  readonly caseId: string;
  readonly taskKey: string;
  /** Null gives it back to its group. */
  readonly assigneeId: string | null;
}

/** What other features do with work items, always inside their own transaction. */
@Injectable()
export class WorkItems {
  constructor(
    private readonly rows: WorkItemRepository,
    private readonly summaries: CaseSummaries,
    private readonly outbox: Outbox,
    private readonly changes: Changes,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the open task for a command: locks the case's items, checks that the actor may do it and marks it
   * COMPLETING. Refuses with TASK_NOT_OPEN, TASK_OF_ANOTHER, TASK_FINISHED, ENGINE_CATCHING_UP or
   * REVIEWER_IS_HANDLER; the same command id gets the same item again.
   */
  async takeForCommand(tx: Tx, take: TakeTask): Promise<WorkItem> {
    const all = (await this.rows.lockTasks(tx, take.caseId, take.taskKey)).map(toWorkItem);
    const asked = all.filter(
      (item) =>
        (take.workItemId ?? item.id) === item.id && (take.heldBy ?? item.assigneeId) === item.assigneeId,
    );
    const again = asked.find((item) => item.commandId === take.commandId);
    if (again) return again;
    const open = asked.filter((item) => item.state === 'OPEN');
    if (open.length === 0) throw await this.whyNotOpen(tx, take, asked);
    const item = take.ofAnyone ? (open[0] as WorkItem) : choose(open, take);
    if (item.delegated) throw taskDelegated(item);
    return this.markCompleting(tx, item, take);
  }

  /**
   * Refuses with ENGINE_CATCHING_UP when the case is between two steps of people: what it shows now may be about to
   * change, so a refusal about stage or task would be about the past.
   */
  async refuseBetweenSteps(tx: Tx, caseId: string, taskKey: string): Promise<void> {
    const live = await this.rows.live(tx, caseId);
    if (await this.isCatchingUp(tx, { caseId }, live)) throw engineCatchingUp(taskKey);
  }

  /** Whether an open task of this key is the taker's to do; `for` asks in somebody else's place. */
  async mayDo(
    tx: Tx,
    what: Pick<TakeTask, 'caseId' | 'taskKey' | 'asHandlingHead'>,
    taker: Taker,
    standingFor?: Taker,
  ): Promise<boolean> {
    const open = await this.rows.ofTaskKey(tx, what.caseId, what.taskKey);
    return open
      .filter((each) => each.state === 'OPEN')
      .map(toWorkItem)
      .some(
        (item) =>
          (standingFor ? mayTakeFor(taker, standingFor, item) : mayTake(taker, item)) ||
          (what.asHandlingHead === true && mayTakeAsHead(taker, item)),
      );
  }

  /** Whether a task of this key is open, whoever's it is. */
  async isOpen(tx: Tx, what: { readonly caseId: string; readonly taskKey: string }): Promise<boolean> {
    return (await this.rows.ofTaskKey(tx, what.caseId, what.taskKey)).some(({ state }) => state === 'OPEN');
  }

  /** Hands an open task to somebody else; `passedOnBy` is to whom a return goes. */
  async pass(
    tx: Tx,
    item: WorkItem,
    to: Pick<WorkItem, 'assigneeId' | 'passedOnBy' | 'delegated'>,
  ): Promise<void> {
    await this.rows.lockCase(tx, item.caseId);
    // Given by name, not claimed: it cannot be returned to the group.
    await this.rows.update(tx, item.id, { ...to, claimedAt: null });
    await this.recordAssigned(tx, item, to.assigneeId);
  }

  /**
   * Moves the open tasks of somebody who gives up these roles in the case, but those of the keys in `except`, to
   * whoever they go to then; answers the keys of those that changed hands.
   */
  async passOn(
    tx: Tx,
    caseId: string,
    personId: string,
    roles: readonly string[],
    except: readonly string[] = [],
  ): Promise<readonly string[]> {
    const moved: string[] = [];
    for (const item of await this.openOf(tx, caseId)) {
      const next = taskAfterLeaving(item, personId, roles);
      if (!next || except.includes(item.taskKey)) continue;
      await this.pass(tx, item, next);
      if (next.assigneeId !== item.assigneeId) moved.push(item.taskKey);
    }
    return moved;
  }

  /** An item by its id, whatever its state. */
  async find(tx: Tx, id: string): Promise<WorkItem | undefined> {
    const row = await this.rows.find(tx, id);
    return row ? toWorkItem(row) : undefined;
  }

  /** The case's open tasks with their people and dates, oldest first; COMPLETING ones are left out. */
  async openOf(tx: Tx, caseId: string): Promise<readonly WorkItem[]> {
    const live = await this.rows.live(tx, caseId);
    return live.filter((item) => item.state === 'OPEN').map(toWorkItem);
  }

  /** Running cases in which the person holds, handles, reviews or takes part in something, ascending. */
  casesWith(tx: Tx, personId: string): Promise<readonly string[]> {
    return this.rows.casesWith(tx, personId);
  }

  /** Every item of the case, whatever became of it, oldest first. */
  async ofCase(tx: Tx, caseId: string): Promise<readonly WorkItem[]> {
    return (await this.rows.ofCase(tx, caseId)).map(toWorkItem);
  }

  /** Writes the case's present attributes, people and due dates into its open items, in the same transaction. */
  async caseChanged(tx: Tx, caseId: string): Promise<void> {
    await this.rows.lockCase(tx, caseId);
    const summary = await this.summaries.of(tx, caseId);
    if (!summary) return;
    for (const item of await this.rows.live(tx, caseId)) {
      const changed = changedColumns(item, caseColumns(item, summary));
      if (changed) await this.rows.update(tx, item.id, changed as Partial<WorkItemEntity>);
    }
  }

  /** Gives the open task of this key to another person, or back to its group. */
  async reassign(tx: Tx, to: ReassignTask): Promise<readonly WorkItem[]> {
    await this.rows.lockCase(tx, to.caseId);
    const open = (await this.rows.ofTaskKey(tx, to.caseId, to.taskKey)).filter(
      (each) => each.state === 'OPEN',
    );
    // Assigned by name, not claimed: it cannot be returned to the group.
    const claimedAt = null;
    for (const item of open) {
      await this.rows.update(tx, item.id, { assigneeId: to.assigneeId, claimedAt });
      await this.recordAssigned(tx, toWorkItem(item), to.assigneeId);
    }
    return open.map((item) => ({ ...toWorkItem(item), assigneeId: to.assigneeId, claimedAt }));
  }

  private async markCompleting(tx: Tx, item: WorkItem, take: TakeTask): Promise<WorkItem> {
    const taken = {
      state: 'COMPLETING',
      commandId: take.commandId,
      finishedAt: this.clock.now(),
      finishedBy: take.actor.personId,
      finishedFor: take.standingFor?.personId ?? null,
    } as const;
    await this.rows.update(tx, item.id, taken);
    return { ...item, ...taken };
  }

  private async whyNotOpen(tx: Tx, take: TakeTask, asked: readonly WorkItem[]): Promise<Error> {
    const live = await this.rows.live(tx, take.caseId);
    const finished = asked.find((item) => item.state === 'COMPLETING' || item.state === 'DONE');
    const catchingUp = await this.isCatchingUp(tx, take, live);
    const another = finished?.state === 'DONE' && catchingUp && !take.workItemId;
    const open = live.filter((item) => item.state === 'OPEN');
    if (finished && !another) return taskFinished(finished, open);
    if (catchingUp) return engineCatchingUp(take.taskKey);
    return taskNotOpen(take.taskKey, open);
  }

  private async isCatchingUp(
    tx: Tx,
    take: Pick<TakeTask, 'caseId'>,
    live: readonly { state: string; taskKey: string }[],
  ): Promise<boolean> {
    // Between two steps of people the engine and its workers are busy: a running case always waits for somebody.
    if (live.length === 0 || live.some((item) => item.state === 'COMPLETING')) return true;
    return this.outbox.hasPending(tx, take.caseId);
  }

  private async recordAssigned(tx: Tx, item: WorkItem, assigneeId: string | null): Promise<void> {
    await this.changes.record(tx, {
      agencyId: item.agencyId,
      caseId: item.caseId,
      kind: 'task.assigned',
      data: { workItemId: item.id, taskKey: item.taskKey, assigneeId },
    });
  }
}

/** The actor's own item, else one that is offered to them; refuses when all are somebody else's. */
function choose(open: readonly WorkItem[], { actor, standingFor, asHandlingHead }: TakeTask): WorkItem {
  if (standingFor) {
    const theirs = open.find((item) => mayTakeFor(actor, standingFor, item));
    if (theirs) return theirs;
  }
  const mine =
    open.find((item) => item.assigneeId === actor.personId && mayTake(actor, item)) ??
    open.find((item) => mayTake(actor, item));
  if (mine) return mine;
  const handlers = asHandlingHead ? open.find((item) => mayTakeAsHead(actor, item)) : undefined;
  if (handlers) return handlers;
  const [item] = open as readonly [WorkItem];
  if (isExcluded(actor, item)) throw personExcluded(actor.personId, item);
  const sameAgency = actor.agencyId === item.agencyId || actor.agencyId === item.caseAgencyId;
  throw taskOfAnother(item, sameAgency);
}
