import { Injectable } from '@nestjs/common';
import { StandIns, type OfficeHolder } from '../absences/index.js';
import { holdsAction, type Actor, type Role } from '../accounts/index.js';
import { WorkItems } from '../inbox/index.js';
import { type CaseActor, type CaseContext } from './case-context.js';
import { CaseOffices } from './case-offices.service.js';
import { type AskedAct } from './case-command.js';

/** How somebody does a command: for themselves, or in somebody's place (代行). */
export interface Stance {
  readonly actor: Actor;
  readonly standingFor?: OfficeHolder;
}

/**
 * Decides in whose name a command is done. People act for themselves wherever they can; in another's place only where
 * that person is away, or is recused and holds an office into which they step (行政处罚法 43), and never where they
 * themselves are excluded.
 */
@Injectable()
export class CommandStance {
  constructor(
    private readonly standIns: StandIns,
    private readonly offices: CaseOffices,
    private readonly workItems: WorkItems,
  ) {}

  async of(command: AskedAct, context: CaseContext): Promise<Stance> {
    const { actor } = command;
    const principals = await this.principals(actor, context);
    if (principals.length === 0 || (await this.actsAlone(command, context, principals))) return { actor };
    for (const principal of principals) {
      if (await this.possible(command, context, principal)) return inPlaceOf(actor, principal);
    }
    return { actor };
  }

  /** In whose place somebody can act in this case, with the roles that can be stood in for. */
  async principals(actor: Actor, context: CaseContext): Promise<readonly OfficeHolder[]> {
    return [
      ...(await this.standIns.principalsOf(context.tx, actor)),
      ...(await this.recusedHolders(actor, context)),
    ];
  }

  /** Where no task says whose it is, the reviewer's deputy acts as the reviewer. */
  private async actsAlone(
    command: AskedAct,
    context: CaseContext,
    principals: readonly OfficeHolder[],
  ): Promise<boolean> {
    if (!holdsAction(command.actor.roles, command.action)) return false;
    const taskKey = await keyOf(command, context);
    if (taskKey === undefined)
      return !principals.some(({ personId }) => personId === context.case.reviewerId);
    return this.workItems.mayDo(context.tx, { caseId: context.case.id, taskKey }, command.actor);
  }

  private async possible(command: AskedAct, context: CaseContext, principal: OfficeHolder): Promise<boolean> {
    if (!holdsAction(principal.roles, command.action)) return false;
    const taskKey = await keyOf(command, context);
    if (taskKey === undefined) return true;
    const what = { caseId: context.case.id, taskKey };
    return this.workItems.mayDo(context.tx, what, command.actor, principal);
  }

  /** The recused people in whose offices the actor acts, each with that office alone. */
  private async recusedHolders(
    actor: Actor,
    { tx, case: row }: CaseContext,
  ): Promise<readonly OfficeHolder[]> {
    const acting = Object.entries(await this.offices.acting(tx, row)) as [Role, Role][];
    const mine = acting.filter(([, role]) => actor.roles.includes(role)).map(([office]) => office);
    const held = mine.map(async (office) => {
      const holders = await this.offices.holders(tx, row, office);
      return holders
        .filter(({ agencyId }) => agencyId === actor.agencyId)
        .map((holder) => ({ ...holder, roles: [office] }));
    });
    return (await Promise.all(held)).flat();
  }
}

/** How history and audit trail name who acts. */
export function actorOf(actor: Actor): CaseActor {
  const { name } = signatureOf(actor);
  return { id: actor.personId, name, audit: { ...actor, name } };
}

/** How a record names who made it: both names, where one stands in for the other (代行). */
export function signatureOf({ personId, name, actingFor }: Pick<Actor, 'personId' | 'name' | 'actingFor'>): {
  readonly personId: string;
  readonly name: string;
} {
  return { personId, name: actingFor ? `${name}（代${actingFor.name}）` : name };
}

function inPlaceOf(actor: Actor, standingFor: OfficeHolder): Stance {
  const { personId, name, roles } = standingFor;
  const acting = { ...actor, roles: [...new Set([...actor.roles, ...roles])], actingFor: { personId, name } };
  return { actor: acting, standingFor };
}

async function keyOf({ taskKey }: AskedAct, context: CaseContext): Promise<string | undefined> {
  return typeof taskKey === 'function' ? taskKey(context) : taskKey;
}
