import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import {
  CaseActs,
  CaseCommands,
  MAJOR_DECISION,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { Deadlines } from '../deadlines/index.js';
import {
  declarationOf,
  MaterialsService,
  proposalHash,
  proposalOf,
  statementOf,
  type SubmissionContent,
} from '../materials/index.js';
import { PARTY_RESPONSE } from '../notices/index.js';
import { proposalNotReviewed, proposalUnchanged } from './domain/rework.errors.js';
import { type ChangeProposalDto } from './dto/rework.dto.js';

/** A proposal that is changed after its review has passed: the AGREE is void and a new round begins (SY-L4, A7). */
@Injectable()
export class ProposalChangesService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly materials: MaterialsService,
    private readonly deadlines: Deadlines,
    acts: CaseActs,
  ) {
    acts.declare({
      changeProposal: { law: isReviewed },
    });
  }

  /**
   * Changes the proposal wherever the case stands between its passed review and the decision: notice, discussion and
   * draft are broken off, and the changed proposal goes to review with a full clock of its own.
   */
  change(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ChangeProposalDto,
  ): Promise<CaseAnswer & { round: number }> {
    const command = { actor, action: 'changeProposal', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now } = context;
      const before = await this.materials.latest(tx, row.id);
      const content = await this.contentOf(context, input);
      const unchanged = proposalHash(content.proposal) === before.proposalHash;
      const round = await this.materials.keep(context, content, unchanged ? [proposalUnchanged()] : []);
      // Whoever sat in what was broken off, a discussion or a hearing, sits there no more.
      context.change({ seats: {} });
      context.note({ reason: input.reason, voidedRound: before.round });
      await this.deadlines.close(tx, row.id, PARTY_RESPONSE, now, 'VOID');
      await context.send('proposalChanged', MAJOR_DECISION, { round, draftAccepted: false });
      return { round };
    });
  }

  private async contentOf(
    context: CaseCommandContext,
    { proposal, statement, materials, declaration }: ChangeProposalDto,
  ): Promise<SubmissionContent> {
    const before = await this.materials.whole(context.tx, context.case.id);
    return {
      ...before,
      proposal: proposalOf(proposal),
      statement: { ...before.statement, ...(statement && statementOf(statement)) },
      materials: materials?.map((material) => ({ ...material })) ?? before.materials,
      declaration: declarationOf(declaration),
      answers: [],
    };
  }
}

function isReviewed({ case: row }: CaseContext): void {
  const before = ['INVESTIGATING', 'PREPARING_SUBMISSION', 'REWORKING'].includes(row.stage);
  if (before || (row.stage === 'NOTIFYING' && row.round === 0)) throw proposalNotReviewed();
}
