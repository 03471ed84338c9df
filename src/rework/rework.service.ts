import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { MeasureApprovals } from '../case-clocks/index.js';
import { CaseActs, CASE_LIMIT, CaseCommands, type CaseAnswer, type CaseContext } from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { Deadlines } from '../deadlines/index.js';
import { MaterialsService, mayBeSubmitted } from '../materials/index.js';
import { SignedOpinions } from '../review/index.js';
import { DomainError, refuseAll } from '../shared/domain-error.js';
import { noDecisionNotAdvised } from './domain/rework.errors.js';
import { type ResumeInvestigationDto, type ReworkAndResubmitDto } from './dto/rework.dto.js';
import { ReworkFaults } from './rework-faults.service.js';

const REWORK = 'reworkAndResubmit';

/** What the handling unit does with an opinion that does not agree, or with a case that came back to it (A7). */
@Injectable()
export class ReworkService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly materials: MaterialsService,
    private readonly opinions: SignedOpinions,
    private readonly faults: ReworkFaults,
    private readonly deadlines: Deadlines,
    private readonly measures: MeasureApprovals,
    acts: CaseActs,
  ) {
    acts.declare({
      reworkAndResubmit: { taskKey: REWORK, law: inTime },
      resumeInvestigation: { taskKey: REWORK },
      acceptNoDecision: { taskKey: REWORK, law: (context) => this.isAdvised(context) },
    });
  }

  /** Answers the opinion point by point and sends the reworked bundle again (JBM-28b): a new round with its own clock. */
  resubmit(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ReworkAndResubmitDto,
  ): Promise<CaseAnswer & { round: number }> {
    const command = { actor, action: 'reworkAndResubmit', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const content = await this.materials.contentOf(context, input, input.answers);
      const round = await this.materials.keep(context, content, [
        ...(await this.materials.misaddressed(context, input)),
        ...(await this.faults.of(context, content)),
      ]);
      await context.complete({ round, reworkOutcome: 'RESUBMIT' });
      return { round };
    });
  }

  /** Takes the investigation up again, as the opinion asks (继续调查, SY-L10(2)); it is ended before the next round. */
  resumeInvestigation(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ResumeInvestigationDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'resumeInvestigation', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      context.change({ investigationEndedOn: null });
      context.moveTo('INVESTIGATING');
      context.note({ round: context.case.round, matters: input.matters });
      await context.complete({ reworkOutcome: 'INVESTIGATE' });
      return {};
    });
  }

  /** Accepts the advice to make no decision (SY-L10(2)): the case closes without one. */
  acceptNoDecision(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: { readonly reason: string },
  ): Promise<CaseAnswer> {
    const command = {
      actor,
      action: 'acceptNoDecision',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      // Without an offence what was taken goes back at once (行政强制法 28): afterwards nobody could lift it.
      refuseAll(await this.measures.closingFaults(context.tx, caseId));
      context.moveTo('CLOSED_WITHOUT_DECISION');
      context.change({ closedAt: context.now });
      context.note({ reason: input.reason });
      await this.deadlines.close(context.tx, caseId, CASE_LIMIT, context.now, 'VOID');
      await context.complete({ reworkOutcome: 'CLOSE' });
      return {};
    });
  }

  private async isAdvised({ tx, case: row }: CaseContext): Promise<void> {
    if (row.stage !== 'REWORKING') return;
    const opinion = await this.opinions.ofRound(tx, row.id, row.round);
    if (opinion?.canonical !== 'NO_DECISION') throw noDecisionNotAdvised();
  }
}

/** Nothing is sent for review before its investigation has ended (SY-L5). */
function inTime(context: CaseContext): void {
  const early = mayBeSubmitted(context);
  if (early) throw new DomainError(early);
}
