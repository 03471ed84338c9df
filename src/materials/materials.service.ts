import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { CaseCommands, type CaseAnswer, type CaseCommandContext, type CaseContext } from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { toAmount } from '../shared/amount.js';
import { DomainError, refuseAll } from '../shared/domain-error.js';
import { bundleFaults, unknownMaterials } from './domain/bundle-faults.js';
import { alreadyDecided, investigationNotEnded } from './domain/materials.errors.js';
import { type SubmissionContent } from './domain/submission.js';
import { proposalHash } from './proposal-hash.js';
import { type ReworkAndResubmitDto, type SubmitForReviewDto } from './dto/submit-for-review.dto.js';
import { answersMissing } from './domain/supplement.errors.js';
import { MaterialFiles } from './material-files.service.js';
import { type Submission } from './submission.entity.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { type SupplementNotice } from './supplement.entity.js';
import { SupplementsRepository } from './supplements.repository.js';

/** Submission of a case for review, round by round. */
@Injectable()
export class MaterialsService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly submissions: SubmissionsRepository,
    private readonly files: MaterialFiles,
    private readonly supplements: SupplementsRepository,
  ) {}

  /** Sends the bundle for its first review (报送法制审核; SY-L5, SY-L6, SY-L7). All faults are told at once. */
  submit(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: SubmitForReviewDto,
  ): Promise<CaseAnswer> {
    const command = {
      actor,
      action: 'submitForReview',
      caseId,
      request,
      taskKey: 'submitForReview',
    } as const;
    return this.commands.run({ ...command, law: mayBeSubmitted }, (context) =>
      this.handIn(context, { ...input, answers: [] }, {}),
    );
  }

  /** Answers the opinion point by point and sends the reworked bundle again (JBM-28b): a new round with its own clock. */
  resubmit(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ReworkAndResubmitDto,
  ): Promise<CaseAnswer> {
    const command = {
      actor,
      action: 'reworkAndResubmit',
      caseId,
      request,
      taskKey: 'reworkAndResubmit',
    } as const;
    return this.commands.run({ ...command, law: mayBeSubmitted }, async (context) => {
      const answers = input.answers ?? [];
      const last = await this.submissions.latest(context.tx, caseId);
      // A bundle that was returned has no opinion to answer (SY-L6).
      if (answers.length === 0 && !last?.returnedAt) throw new DomainError(answersMissing());
      return this.handIn(context, { ...input, answers }, { reworkOutcome: 'RESUBMIT' });
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
      taskKey: 'reworkAndResubmit',
    } as const;
    return this.commands.run(command, async (context) => {
      context.moveTo('CLOSED_WITHOUT_DECISION');
      context.change({ closedAt: context.now });
      context.note({ reason: input.reason });
      await context.complete({ reworkOutcome: 'CLOSE' });
      return {};
    });
  }

  private async handIn(
    context: CaseCommandContext,
    input: SubmitForReviewDto & { answers: SubmissionContent['answers'] },
    variables: Record<string, string>,
  ): Promise<{ round: number }> {
    const { tx, case: row, actor, now, profile } = context;
    const content = contentOf(input);
    refuseAll([
      ...bundleFaults(content),
      ...(await this.files.faults(tx, actor, content.materials)),
      ...unknownMaterials(profile, content.materials),
    ]);
    const round = row.round + 1;
    const submission = {
      id: randomUUID(),
      caseId: row.id,
      round,
      content,
      proposalHash: proposalHash(content.proposal),
      submittedBy: actor.personId,
      submittedAt: now,
      receivedAt: null,
      completeAt: null,
      returnedAt: null,
      rulingNo: null,
      missing: [],
    };
    await this.submissions.insert(tx, submission);
    await this.files.attach(tx, row.id, content.materials, now);
    context.change({ round, amount: content.proposal.amount ?? null });
    context.moveTo('UNDER_REVIEW');
    context.note({ round, proposalHash: submission.proposalHash, materials: content.materials.length });
    await context.complete({ round, ...variables });
    return { round };
  }

  /** The same bundle once more, for a new opinion on it (A8.3, A8.5): a round of its own, received when it was asked for. */
  async submitUnchanged(context: CaseContext, rulingNo: string | null): Promise<number> {
    const { tx, case: row, now } = context;
    const last = await this.latest(tx, row.id);
    const round = row.round + 1;
    const again = { id: randomUUID(), round, rulingNo, submittedAt: now };
    const open = { receivedAt: null, completeAt: null, returnedAt: null, missing: [] };
    const supplements = await this.supplements.ofRound(tx, row.id, last.round);
    const materials = [...last.content.materials, ...supplements.flatMap((notice) => notice.materials)];
    const content = { ...last.content, materials };
    await this.submissions.insert(tx, { ...last, content, ...again, ...open });
    context.change({ round });
    context.moveTo('UNDER_REVIEW');
    context.note({ round, proposalHash: last.proposalHash });
    return round;
  }

  /** The newest submission of a case. Throws when there is none: the diagram asks only after one. */
  async latest(tx: Tx, caseId: string): Promise<Submission> {
    const submission = await this.submissions.latest(tx, caseId);
    if (!submission) throw new Error(`case ${caseId} has no submission`);
    return submission;
  }

  /** The notice to supplement that is not answered yet, if any. */
  openSupplement(tx: Tx, caseId: string): Promise<SupplementNotice | null> {
    return this.supplements.findOpen(tx, caseId);
  }

  /** The notices to supplement of one round, in their order. */
  supplementsOf(tx: Tx, caseId: string, round: number): Promise<SupplementNotice[]> {
    return this.supplements.ofRound(tx, caseId, round);
  }

  /** Every notice to supplement of a case, oldest first. */
  allSupplements(tx: Tx, caseId: string): Promise<SupplementNotice[]> {
    return this.supplements.all(tx, caseId);
  }

  find(tx: Tx, caseId: string): Promise<Submission | null> {
    return this.submissions.latest(tx, caseId);
  }

  all(tx: Tx, caseId: string): Promise<Submission[]> {
    return this.submissions.all(tx, caseId);
  }
}

/** SY-L5: after the investigation and before the decision. */
function mayBeSubmitted({ case: row }: CaseContext): void {
  if (['DECIDED', 'SERVED', 'CLOSED'].includes(row.stage)) throw alreadyDecided();
  if (row.investigationEndedOn === null) throw investigationNotEnded();
}

function contentOf(input: SubmitForReviewDto & { answers: SubmissionContent['answers'] }): SubmissionContent {
  const { materials, statement, proposal, scope, circumstances, voluntary, declaration, answers } = input;
  const { amount, ...rest } = proposal;
  return {
    materials: materials.map((material) => ({ ...material })),
    statement: { ...statement },
    proposal: { ...rest, ...(amount === undefined ? {} : { amount: toAmount(amount) }) },
    scope: { ...scope },
    circumstances: circumstances ?? [],
    voluntary: voluntary ?? false,
    declaration: { ...declaration },
    answers: answers.map((answer) => ({ ...answer })),
  };
}
