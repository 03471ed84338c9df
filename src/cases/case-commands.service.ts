import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { actAsHandlingHead, type ActionName } from '../accounts/index.js';
import { CommandRunner, type CommandContext } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { WorkItems, type TakeTask, type WorkItem } from '../inbox/index.js';
import { Outbox, type EngineVariables } from '../process-engine/index.js';
import { DomainError, type BilingualText, type Refusal } from '../shared/domain-error.js';
import { type CaseCommandContext, type CaseContext, type CaseRecord } from './case-context.js';
import { CaseFilesRepository } from './case-files.repository.js';
import { CaseActs } from './case-acts.service.js';
import { CommandChecks } from './command-checks.service.js';
import { actorOf } from './command-stance.service.js';
import { CaseUnitOfWork } from './case-unit-of-work.js';
import { type CaseCommand } from './case-command.js';
import { caseClosed, staleVersion } from './domain/case.errors.js';
import { withOrderClauses } from './order-clauses.js';

/** What every command on a case answers. */
export interface CaseAnswer {
  readonly caseId: string;
  readonly caseNo: string;
  readonly version: number;
  /** The act was accepted; this is what its doer should know of it. */
  readonly remarks?: readonly CaseRemark[];
}

/** Something that an accepted command says besides, e.g. that a cited law is not in the register (SY-D8). */
export interface CaseRemark {
  readonly code: string;
  /** Where in the request. */
  readonly field?: string;
  readonly clauses?: readonly string[];
  readonly message: BilingualText;
  readonly remedy: BilingualText;
}

/**
 * The one road of commands on a case: lock, visibility, role, law, stage, version, task, work, and then row,
 * outbox and audit event in the same transaction.
 */
@Injectable()
export class CaseCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly unitOfWork: CaseUnitOfWork,
    private readonly workItems: WorkItems,
    private readonly outbox: Outbox,
    private readonly files: CaseFilesRepository,
    private readonly checks: CommandChecks,
    private readonly acts: CaseActs,
  ) {}

  async run<T extends object>(
    command: CaseCommand,
    work: (context: CaseCommandContext) => Promise<T>,
  ): Promise<CaseAnswer & T> {
    const { actor, action, caseId, request } = command;
    const head = { actor, operation: action, request, objectType: 'CASE', objectId: caseId };
    return this.runner.run(head, (context) => this.onCase(this.acts.complete(command), context, work));
  }

  private async onCase<T extends object>(
    command: CaseCommand,
    { tx, commandId, now }: CommandContext,
    work: (context: CaseCommandContext) => Promise<T>,
  ): Promise<CaseAnswer & T> {
    const { action, caseId } = command;
    const open = await this.unitOfWork.begin(tx, caseId, actorOf(command.actor), commandId, now);
    const row = open.context.case;
    const { actor, standingFor, taskKey } = await this.checks.before(command, open.context);
    await this.checkStage({ ...command, actor }, open.context, row.closedAt === null ? taskKey : undefined);
    if (row.closedAt !== null && taskKey) throw caseClosed();
    await this.checkVersion(tx, command, row);
    const heldBy = await command.heldBy?.(open.context);
    const workItem = taskKey
      ? await this.take(tx, action, {
          caseId,
          taskKey,
          actor,
          commandId,
          ...(command.workItemId ? { workItemId: command.workItemId } : {}),
          ...(command.ofAnyone ? { ofAnyone: true } : {}),
          ...(heldBy === undefined ? {} : { heldBy }),
          asHandlingHead: actAsHandlingHead(actor.roles, action),
          ...(standingFor ? { standingFor } : {}),
        })
      : undefined;
    await command.known?.({ ...open.context, actor });

    const tell = { commandId, businessKey: caseId };
    // A task is completed under the command's own id; what is told besides gets an id of its own.
    const also = (): typeof tell => ({ commandId: randomUUID(), businessKey: caseId });
    const answer = await work({
      ...open.context,
      actor,
      workItem,
      complete: async (variables: EngineVariables = {}) => {
        if (!workItem) throw new Error(`${action} does no task`);
        const taskId = workItem.engineTaskId;
        await this.outbox.add(tx, { ...tell, kind: 'COMPLETE_TASK', taskId, variables });
      },
      send: (messageName, processKey, variables = {}) =>
        this.outbox.add(tx, { ...also(), kind: 'CORRELATE_MESSAGE', messageName, processKey, variables }),
      moveTimers: (processKey, variables) =>
        this.outbox.add(tx, { ...also(), kind: 'MOVE_TIMERS', processKey, variables }),
    });
    const { peopleChanged } = await open.finish(action, actorOf(actor));
    if (peopleChanged) await this.workItems.caseChanged(tx, caseId);
    const remarks = open.remarks.map(remarkOf);
    return {
      caseId,
      caseNo: row.caseNo,
      version: row.version + 1,
      ...(remarks.length > 0 ? { remarks } : {}),
      ...answer,
    };
  }

  private async take(tx: Tx, action: ActionName, task: TakeTask): Promise<WorkItem> {
    try {
      return await this.workItems.takeForCommand(tx, task);
    } catch (error) {
      throw withOrderClauses(error, action);
    }
  }

  private async checkStage(
    command: CaseCommand,
    context: CaseContext,
    taskKey: string | undefined,
  ): Promise<void> {
    try {
      this.checks.stage(command, context);
    } catch (error) {
      const early = error instanceof DomainError && error.code === 'ACTION_NOT_IN_STAGE' && taskKey;
      if (early) await this.workItems.refuseBetweenSteps(context.tx, command.caseId, early);
      throw error;
    }
  }

  private async checkVersion(tx: Tx, command: CaseCommand, row: CaseRecord): Promise<void> {
    const expected = command.request.expectedVersion;
    if (expected === undefined || expected === row.version) return;
    const since = await this.files.historyAfter(tx, row.id, expected);
    throw staleVersion(
      expected,
      row.version,
      since.map(({ version, at, actorName, action, stage }) => ({ version, at, actorName, action, stage })),
    );
  }
}

/** As its reader is told. */
export function remarkOf({ code, field, clauses, message, remedy }: Refusal): CaseRemark {
  return { code, ...(field ? { field } : {}), ...(clauses ? { clauses } : {}), message, remedy };
}
