import { Injectable } from '@nestjs/common';
import {
  certificateFaults,
  checkHoldsAction,
  checkMayActOnCase,
  checkVisible,
  permissionOf,
  PeopleService,
  type ActionName,
  type Actor,
} from '../accounts/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { type AskedAct } from './case-command.js';
import { type CaseContext, type CaseRecord } from './case-context.js';
import { CommandStance, type Stance } from './command-stance.service.js';
import { caseClosed, personRecused } from './domain/case.errors.js';
import { checkDecidingAgency } from './domain/deciding-agency.js';
import { needsOfficersTogether, officersLeftFaults } from './domain/officers-left.js';
import { checkReviewingAgency } from './domain/reviewing-agency.js';

/** A command whose person and law are in order, with the task that it does. */
export interface CheckedCommand extends Stance {
  readonly taskKey: string | undefined;
}

/** What refuses a command whatever its form holds; asked before it runs, and before it is offered. */
@Injectable()
export class CommandChecks {
  constructor(
    private readonly stance: CommandStance,
    private readonly people: PeopleService,
  ) {}

  /** In whose name, visible, role, recused, officers left, reviewing and deciding agency, and what the law says: in this order. */
  async before(command: AskedAct, context: CaseContext): Promise<CheckedCommand> {
    const { action } = command;
    const row = context.case;
    const { actor, standingFor } = await this.stance.of(command, context);
    checkVisible(actor, agencyFor(actor, row));
    checkHoldsAction(actor.roles, action);
    if (row.recusedIds.includes(actor.personId)) throw personRecused(actor.name);
    await this.officersLeft(actor, action, context);
    checkReviewingAgency(actor, action, row);
    checkDecidingAgency(actor.agencyId, permissionOf(action).roles, row);
    await command.law?.({ ...context, actor });
    const taskKey = typeof command.taskKey === 'function' ? await command.taskKey(context) : command.taskKey;
    return { actor, taskKey, ...(standingFor ? { standingFor } : {}) };
  }

  private async officersLeft(
    actor: Actor,
    action: ActionName,
    { tx, case: { handlerIds, recusedIds }, today }: CaseContext,
  ): Promise<void> {
    if (!needsOfficersTogether(action)) return;
    const found = await Promise.all(handlerIds.map((id) => this.people.find(tx, id)));
    const officers = found
      .filter((person) => person !== undefined)
      .map((person) => ({ ...person, certificateFaults: certificateFaults(person, today) }));
    refuseAll(officersLeftFaults({ officers, recusedIds, actorId: actor.personId }));
  }

  /** Role, stage and whose case it is. */
  stage({ actor, action }: Pick<AskedAct, 'actor' | 'action'>, { case: row }: CaseContext): void {
    checkMayActOnCase(actor, action, { ...row, caseId: row.id, agencyId: agencyFor(actor, row) });
    // A case that ended with its referral has the stage of one that waits for the police and may come back.
    const endedElsewhere = row.stage === 'REFERRED' && row.closedAt !== null;
    if (endedElsewhere && permissionOf(action).stages !== 'ANY') throw caseClosed();
  }
}

/** The agency in whose name the actor meets the case: under entrustment the reviewing one is no stranger (SY-L2). */
function agencyFor(actor: Actor, row: CaseRecord): string {
  return actor.agencyId === row.reviewingAgencyId ? row.reviewingAgencyId : row.agencyId;
}
