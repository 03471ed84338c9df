import { Injectable, Logger } from '@nestjs/common';
import { type OfficeHolder } from '../absences/index.js';
import { actAsHandlingHead, permittedOnCase, type ActionName, type Actor } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import { type Tx } from '../database/index.js';
import { WorkItems } from '../inbox/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { DomainError } from '../shared/domain-error.js';
import { CaseActs } from './case-acts.service.js';
import { type AskedAct } from './case-command.js';
import { type CaseContext, type CaseRecord } from './case-context.js';
import { CommandChecks } from './command-checks.service.js';
import { CommandStance } from './command-stance.service.js';

/** What somebody can do with a case now, as far as it is known before they say what (whatever is wrong with that). */
@Injectable()
export class PossibleActs {
  private readonly logger = new Logger(PossibleActs.name);

  constructor(
    private readonly acts: CaseActs,
    private readonly checks: CommandChecks,
    private readonly stance: CommandStance,
    private readonly agencies: AgenciesService,
    private readonly workItems: WorkItems,
    private readonly clock: Clock,
  ) {}

  /** In the order of the permission table; what the actor may do in somebody's place is among it (代行). */
  async of(tx: Tx, actor: Actor, row: CaseRecord): Promise<readonly ActionName[]> {
    const context = await this.contextOf(tx, row);
    const principals = await this.stance.principals(actor, context);
    const possible: ActionName[] = [];
    for (const action of permittedOnCase([actor, ...principals], row)) {
      const command = this.acts.complete({ actor, action, caseId: row.id });
      if (!(await this.isRefused(command, context))) possible.push(action);
    }
    return possible;
  }

  /** In whose place the actor can act in this case (代行). */
  async principals(tx: Tx, actor: Actor, row: CaseRecord): Promise<readonly OfficeHolder[]> {
    return this.stance.principals(actor, await this.contextOf(tx, row));
  }

  private async isRefused(command: AskedAct, context: CaseContext): Promise<boolean> {
    try {
      const { actor, standingFor, taskKey } = await this.checks.before(command, context);
      this.checks.stage({ ...command, actor }, context);
      if (taskKey !== undefined) {
        const asHandlingHead = actAsHandlingHead(actor.roles, command.action);
        const what = { caseId: command.caseId, taskKey, asHandlingHead };
        const may = command.ofAnyone
          ? await this.workItems.isOpen(context.tx, what)
          : await this.workItems.mayDo(context.tx, what, actor, standingFor);
        if (!may || context.case.closedAt !== null) return true;
      }
      await command.known?.({ ...context, actor });
      return false;
    } catch (error) {
      // Another command may have gone on between two of our questions: the page is still to be read.
      if (!(error instanceof DomainError))
        this.logger.warn({ message: 'act not offered', action: command.action, error: String(error) });
      return true;
    }
  }

  /** The case as it stands, with nothing to be written. */
  private async contextOf(tx: Tx, row: CaseRecord): Promise<CaseContext> {
    const { parameters: profile } = await this.agencies.profile(tx, row.profileId);
    const now = this.clock.now();
    const nothing = (): void => undefined;
    const reading = { commandId: '', moveTo: nothing, change: nothing, note: nothing, remark: nothing };
    return { tx, case: row, profile, now, today: beijingDateOf(now), ...reading };
  }
}
