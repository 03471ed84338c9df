import { Injectable } from '@nestjs/common';
import { StandIns } from '../absences/index.js';
import { actsAs, PeopleService, type Actor, type Person } from '../accounts/index.js';
import { CaseCommands, type CaseAnswer, type CaseCommandContext } from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { Database, type Tx } from '../database/index.js';
import {
  conflictsWith,
  isCandidate,
  TaskClaims,
  taskNotFound,
  taskOfAnother,
  WorkItems,
  type WorkItem,
} from '../inbox/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { handoverFaults, type Handover } from './domain/handover.js';
import { receiverUnknown } from './domain/handovers.errors.js';
import { type HandOverTaskDto, type ReturnTaskDto } from './dto/handover.dto.js';
import { HandoverNews } from './handover-news.service.js';
import { openTask } from './open-task.js';
import { TaskRules } from './task-rules.service.js';

/** A head hands on what lies with the people of their unit. */
const HEAD_OF: Readonly<Record<string, string>> = {
  LEGAL_REVIEWER: 'LEGAL_UNIT_HEAD',
  HANDLER: 'HANDLING_UNIT_HEAD',
};

/** Tasks change hands: for good (转办), for a while (委托), and back (退回). */
@Injectable()
export class Handovers {
  constructor(
    private readonly commands: CaseCommands,
    private readonly database: Database,
    private readonly workItems: WorkItems,
    private readonly claims: TaskClaims,
    private readonly people: PeopleService,
    private readonly standIns: StandIns,
    private readonly rules: TaskRules,
    private readonly news: HandoverNews,
  ) {}

  /** Gives the task to somebody who may do it; they may return it. */
  transfer(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: HandOverTaskDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'transferTask', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const item = await this.itemOf(context, input);
      const receiver = await this.receiver(context, item, 'TRANSFER', input);
      await this.rules.of(item.taskKey)?.transferred(context, receiver);
      await this.give(context, item, receiver, 'TRANSFER', input.reason);
      return {};
    });
  }

  /** Has somebody prepare the task; they give it back, and the owner completes it. */
  delegate(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: HandOverTaskDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'delegateTask', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const item = await this.itemOf(context, input);
      const receiver = await this.receiver(context, item, 'DELEGATE', input);
      await this.give(context, item, receiver, 'DELEGATE', input.reason);
      return {};
    });
  }

  /**
   * Gives a task back: a claimed one to its group, one that was handed over to whoever handed it over. The owner of a
   * delegated task takes it back the same way.
   */
  async giveBack(
    actor: Actor,
    request: CommandRequest,
    workItemId: string,
    input: ReturnTaskDto,
  ): Promise<WorkItem> {
    const seen = await this.workItems.find(this.database.manager, workItemId);
    if (!seen) throw taskNotFound();
    if (seen.passedOnBy === null) return this.claims.giveBack(actor, workItemId);
    const command = { actor, action: 'returnTask', caseId: seen.caseId, request } as const;
    await this.commands.run(command, async (context) => {
      const item = await this.stillOpen(context.tx, workItemId);
      const back = item.passedOnBy === null ? undefined : await this.people.find(context.tx, item.passedOnBy);
      const ids = actsAs(context.actor);
      const mayReturn = ids.some(
        (id) => id === item.assigneeId || (item.delegated && id === item.passedOnBy),
      );
      if (!back || !mayReturn) throw taskOfAnother(item, true);
      const rule = this.rules.of(item.taskKey);
      refuseAll((await rule?.faults(context, back)) ?? []);
      if (!item.delegated) await rule?.transferred(context, back);
      await this.workItems.pass(context.tx, item, {
        assigneeId: back.personId,
        passedOnBy: null,
        delegated: false,
      });
      context.note({ task: item.taskKey, to: back.name, ...(input.note ? { note: input.note } : {}) });
      await this.news.handedOver(context, item, back, 'RETURN', input.note ?? '');
      return {};
    });
    return (await this.workItems.find(this.database.manager, workItemId)) ?? seen;
  }

  private async itemOf({ tx, case: row }: CaseCommandContext, input: HandOverTaskDto): Promise<WorkItem> {
    return openTask(await this.workItems.openOf(tx, row.id), input);
  }

  private async stillOpen(tx: Tx, workItemId: string): Promise<WorkItem> {
    const item = await this.workItems.find(tx, workItemId);
    if (item?.state !== 'OPEN') throw taskNotFound();
    return item;
  }

  private async receiver(
    context: CaseCommandContext,
    item: WorkItem,
    kind: Exclude<Handover, 'RETURN'>,
    input: HandOverTaskDto,
  ): Promise<Person> {
    const { tx, today } = context;
    const [receiver] = await this.people.findBySignInNames(tx, item.agencyId, [input.to]);
    if (!receiver) throw receiverUnknown(input.to);
    const to = {
      name: receiver.name,
      isHolder: item.assigneeId === receiver.personId,
      isCandidate: isCandidate(receiver, item),
      isExcluded: conflictsWith(receiver, item),
      isAway: await this.standIns.isAway(tx, receiver, today),
    };
    refuseAll([
      ...handoverFaults({
        kind,
        reason: input.reason,
        mayHandOver: mayHandOver(context.actor, item, kind),
        personal: item.candidateRole === null,
        delegated: item.delegated,
        to,
      }),
      ...(to.isExcluded ? [] : ((await this.rules.of(item.taskKey)?.faults(context, receiver)) ?? [])),
    ]);
    return receiver;
  }

  private async give(
    context: CaseCommandContext,
    item: WorkItem,
    receiver: Person,
    kind: Exclude<Handover, 'RETURN'>,
    reason: string,
  ): Promise<void> {
    const { actor } = context;
    const holder = item.assigneeId ?? actor.personId;
    await this.workItems.pass(context.tx, item, {
      assigneeId: receiver.personId,
      passedOnBy: kind === 'DELEGATE' ? holder : actor.personId === holder ? holder : null,
      delegated: kind === 'DELEGATE',
    });
    context.note({ task: item.taskKey, from: item.assigneeId, to: receiver.name, reason });
    await this.news.handedOver(context, item, receiver, kind, reason);
  }
}

/** Their own, or one they could take; a head may also transfer, not delegate, what lies with the unit's people. */
function mayHandOver(actor: Actor, item: WorkItem, kind: 'TRANSFER' | 'DELEGATE'): boolean {
  if (item.excludedIds.includes(actor.personId)) return false;
  if (item.assigneeId !== null && actsAs(actor).includes(item.assigneeId)) return true;
  if (item.assigneeId === null && isCandidate(actor, item)) return true;
  const head = HEAD_OF[item.candidateRole ?? ''];
  const ofUnit = item.unitId === null || item.unitId === actor.unitId;
  const heads = head !== undefined && actor.roles.some((role) => role === head);
  return kind === 'TRANSFER' && heads && ofUnit && actor.agencyId === item.agencyId;
}
