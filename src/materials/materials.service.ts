import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import {
  CaseActs,
  CaseCommands,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { LawRegister, placed } from '../registers/index.js';
import { DomainError, refuseAll, type Refusal } from '../shared/domain-error.js';
import { bundleFaults, unknownMaterials } from './domain/bundle-faults.js';
import { type SubmissionContent } from './domain/submission.js';
import { type SubmitForReviewDto } from './dto/submit-for-review.dto.js';
import { SubmissionDrafts } from './drafts.service.js';
import { contentOf, mayBeSubmitted, signed } from './submission-input.js';
import { ReviewingUnits } from './reviewing-units.service.js';
import { MaterialFiles } from './material-files.service.js';
import { nextSubmission } from './next-submission.js';
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
    private readonly laws: LawRegister,
    private readonly routes: ReviewingUnits,
    private readonly drafts: SubmissionDrafts,
    acts: CaseActs,
  ) {
    acts.declare({
      submitForReview: {
        taskKey: 'submitForReview',
        law: (context) => {
          const early = mayBeSubmitted(context);
          if (early) throw new DomainError(early);
        },
      },
    });
  }

  /** Sends the bundle for its first review (报送法制审核; SY-L5, SY-L6, SY-L7). All faults are told at once. */
  submit(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: SubmitForReviewDto,
  ): Promise<CaseAnswer & { round: number }> {
    const command = {
      actor,
      action: 'submitForReview',
      caseId,
      request,
    } as const;
    const law = (context: CaseContext): Promise<void> => this.checkInTime(context, actor, input);
    return this.commands.run({ ...command, law }, async (context) => {
      const misaddressed = await this.misaddressed(context, input);
      const round = await this.keep(context, await this.contentOf(context, input, []), misaddressed);
      await context.complete({ round });
      return { round };
    });
  }

  /** A bundle of whatever round goes to the unit and agency that review the case (JBE-L2, SY-L2). */
  misaddressed(context: CaseContext, input: SubmitForReviewDto): Promise<readonly Refusal[]> {
    return this.routes.faults(context, input);
  }

  /** Checks a bundle and keeps it as the next round, all faults told at once; `more` are those that the caller found. */
  async keep(
    context: CaseCommandContext,
    sent: SubmissionContent,
    more: readonly Refusal[] = [],
  ): Promise<number> {
    const { tx, case: row, actor, now } = context;
    refuseAll([...more, ...(await this.faults(context, actor, sent))]);
    const content = {
      ...sent,
      materials: await this.files.described(tx, sent.materials),
      declaration: signed(sent.declaration, actor, now),
    };
    const submission = nextSubmission(context, content);
    const { round } = submission;
    await this.submissions.insert(tx, submission);
    await this.files.attach(tx, row.id, content.materials, now);
    context.change({ round, amount: content.proposal.amount ?? null });
    context.moveTo('UNDER_REVIEW');
    context.note({ round, proposalHash: submission.proposalHash, materials: content.materials.length });
    return round;
  }

  /** What was sent, with what it leaves to the draft. @throws SECTION_STALE when the draft is no longer what was seen */
  async contentOf(
    { tx, case: row }: Pick<CaseContext, 'tx' | 'case'>,
    input: SubmitForReviewDto,
    answers: SubmissionContent['answers'] | undefined,
  ): Promise<SubmissionContent> {
    const draft = input.fromDraft ? await this.drafts.content(tx, row, input.draftVersions) : {};
    return contentOf(input, answers, draft);
  }

  /** Every fault of a bundle as it would be handed in (SY-L6, SY-L7, JBM-29). */
  async faults(
    context: Pick<CaseContext, 'tx' | 'case' | 'profile' | 'today'> & Partial<Pick<CaseContext, 'remark'>>,
    actor: Actor,
    content: SubmissionContent,
  ): Promise<readonly Refusal[]> {
    const { tx, profile } = context;
    const cited = placed(content.proposal.legalBasis, 'proposal.legalBasis');
    return [
      ...bundleFaults(content),
      ...(await this.laws.faults(context, cited)),
      ...(await this.files.faults(tx, actor, content.materials)),
      ...unknownMaterials(profile, content.materials),
    ];
  }

  /** Too early or too late (SY-L5), and then with every fault of the bundle beside it: nothing is told piecemeal. */
  private async checkInTime(context: CaseContext, actor: Actor, input: SubmitForReviewDto): Promise<void> {
    const early = mayBeSubmitted(context);
    if (!early) return;
    const ofActor = context.case.handlerIds.includes(actor.personId);
    const content = await this.contentOf(context, input, []);
    throw new DomainError(early, ofActor ? await this.faults(context, actor, content) : []);
  }

  /** The same bundle once more, for a new opinion on it (A8.3, A8.5): a round of its own, received when it was asked for. */
  async submitUnchanged(context: CaseContext, rulingNo: string | null): Promise<number> {
    const { tx, case: row, now } = context;
    const last = await this.latest(tx, row.id);
    const round = row.round + 1;
    const again = { id: randomUUID(), round, rulingNo, submittedAt: now };
    const open = { receivedAt: null, receipt: null, completeAt: null, returnedAt: null, missing: [] };
    const content = await this.whole(tx, row.id);
    await this.submissions.insert(tx, { ...last, content, ...again, ...open });
    context.change({ round });
    context.moveTo('UNDER_REVIEW');
    context.note({ round, proposalHash: last.proposalHash });
    return round;
  }

  /** The newest bundle with everything that was supplemented to it. */
  async whole(tx: Tx, caseId: string): Promise<SubmissionContent> {
    const { content, round } = await this.latest(tx, caseId);
    const supplements = await this.supplements.ofRound(tx, caseId, round);
    return {
      ...content,
      materials: [...content.materials, ...supplements.flatMap((each) => each.materials)],
    };
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
