import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import {
  CaseCommands,
  CaseSteps,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { type TaskContext, type TaskResult } from '../process-engine/index.js';
import { toAmount } from '../shared/amount.js';
import { refuseAll, type Refusal } from '../shared/domain-error.js';
import { bundleFaults, missingMaterials } from './domain/bundle-faults.js';
import { alreadyDecided, bundleFault, investigationNotEnded } from './domain/materials.errors.js';
import { type SubmissionContent } from './domain/submission.js';
import { proposalHash } from './proposal-hash.js';
import { type ReworkAndResubmitDto, type SubmitForReviewDto } from './dto/submit-for-review.dto.js';
import { MaterialFiles } from './material-files.service.js';
import { type Submission } from './submission.entity.js';
import { SubmissionsRepository } from './submissions.repository.js';

/** Submission of a case for review, round by round, and the check whether the bundle is complete. */
@Injectable()
export class MaterialsService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly steps: CaseSteps,
    private readonly submissions: SubmissionsRepository,
    private readonly files: MaterialFiles,
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
    return this.commands.run({ ...command, law: mayBeSubmitted }, (context) =>
      this.handIn(context, input, { reworkOutcome: 'RESUBMIT' }),
    );
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
    const { tx, case: row, actor, now } = context;
    const content = contentOf(input);
    refuseAll([
      ...bundleFaults(content),
      ...(await this.files.faults(tx, actor, content.materials)),
      ...unknownMaterials(context, content),
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

  /** Step of the diagram: a complete bundle counts as received when it was handed in (open point A8.2). */
  checkCompleteness(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async ({ case: row, profile, note }) => {
      const submission = await this.latest(tx, row.id);
      const missing = missingMaterials(profile.materials.value, submission.content).map((rule) => rule.key);
      const receivedAt = missing.length === 0 ? submission.submittedAt : null;
      await this.submissions.update(tx, submission.id, { missing, receivedAt });
      note({ round: submission.round, missing });
      return { variables: { materialsComplete: missing.length === 0 } };
    });
  }

  /** The newest submission of a case. Throws when there is none: the diagram asks only after one. */
  async latest(tx: Tx, caseId: string): Promise<Submission> {
    const submission = await this.submissions.latest(tx, caseId);
    if (!submission) throw new Error(`case ${caseId} has no submission`);
    return submission;
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

function unknownMaterials({ profile }: CaseContext, content: SubmissionContent): Refusal[] {
  const known = new Set([...profile.materials.value.map((rule) => rule.key), 'OTHER']);
  return content.materials
    .map((material, index) => ({ material, index }))
    .filter(({ material }) => !known.has(material.key))
    .map(({ material, index }) =>
      bundleFault(
        'MATERIAL_UNKNOWN',
        `materials.${index}.key`,
        { zh: `材料清单中没有“${material.key}”`, en: `No material "${material.key}" in the agency’s list` },
        [profile.materials.source.reference],
      ),
    );
}
