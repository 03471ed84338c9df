import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { CaseActs, CaseCommands, type CaseAnswer, type CaseContext } from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { UnreviewedProposals } from '../materials/index.js';
import { Catalogues } from '../registers/index.js';
import { toAmount } from '../shared/amount.js';
import { type ScopeReason } from './domain/scope.js';
import { catalogueWarnings, reviewRequired, type ScopeWarning } from './domain/scope.errors.js';
import { type AnswerScopeDto, type ProceedWithoutReviewDto } from './dto/scope.dto.js';
import { ReviewsRepository } from './reviews.repository.js';
import { ScopeAssessment, type ScopeSource } from './scope-assessment.service.js';

/** What the handler is told: whether review is needed, why, by which catalogue, and what to mind. */
export interface ScopeResult extends CaseAnswer {
  readonly reviewRequired: boolean;
  readonly reasons: readonly ScopeReason[];
  readonly catalogueVersion: number | null;
  readonly warnings: readonly ScopeWarning[];
}

/** Is review needed (是否须经法制审核)? And the way on when it is not. */
@Injectable()
export class ScopeService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly assessment: ScopeAssessment,
    private readonly reviews: ReviewsRepository,
    private readonly catalogues: Catalogues,
    private readonly proposals: UnreviewedProposals,
    acts: CaseActs,
  ) {
    acts.declare({
      proceedWithoutReview: { taskKey: 'submitForReview', law: (context) => this.checkNotRequired(context) },
    });
  }

  /** Answers the criteria (行政处罚法 58, SY-L3) and hears every reason that fired. The answer is kept with the case. */
  answer(actor: Actor, request: CommandRequest, caseId: string, input: AnswerScopeDto): Promise<ScopeResult> {
    const command = { actor, action: 'answerScope', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, profile, now } = context;
      const { amount, kinds = [], scope, circumstances = [], voluntary = false } = input;
      const proposal = { kinds, ...(amount === undefined ? {} : { amount: toAmount(amount) }) };
      const source = { scope: { ...scope }, circumstances, voluntary, proposal };
      // A wish to submit voluntarily binds with the submission, not with the question.
      const own = await this.assessment.of(tx, row, profile, { ...source, voluntary: false });
      const reasons = await this.assessment.standing(tx, row, profile, source);
      await this.reviews.insertScopeAnswer(tx, {
        id: randomUUID(),
        caseId,
        answers: { ...scope },
        reasons: own,
        answeredBy: actor.personId,
        answeredAt: now,
      });
      const told = await this.told(context, reasons);
      context.note({ reviewRequired: told.reviewRequired, reasons, catalogueVersion: told.catalogueVersion });
      return told;
    });
  }

  /**
   * Goes on without review where nothing asks for one (TC-19 d). Refused with every reason where anything does; the
   * diagram's worker and the gate ask the same again, so no other road leads past them (SY-L4, JBE-L1).
   */
  proceed(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ProceedWithoutReviewDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'proceedWithoutReview', caseId, request } as const;
    const law = (context: CaseContext): Promise<void> => this.checkNotRequired(context, sourceOf(input));
    return this.commands.run({ ...command, law }, async (context) => {
      const { round } = await this.proposals.record(context, input);
      context.note({ round, reason: input.reason });
      await context.complete({ round });
      return {};
    });
  }

  private async checkNotRequired(
    { tx, case: row, profile }: CaseContext,
    source?: ScopeSource,
  ): Promise<void> {
    const reasons = await this.assessment.standing(tx, row, profile, source);
    if (reasons.length > 0) throw reviewRequired(reasons);
  }

  private async told(
    { tx, case: row, today }: CaseContext,
    reasons: readonly ScopeReason[],
  ): Promise<Omit<ScopeResult, keyof CaseAnswer>> {
    const kept = row.catalogueVersionId ? await this.catalogues.get(tx, row.catalogueVersionId) : null;
    const current = (await this.catalogues.on(tx, row.reviewingAgencyId, today)) ?? null;
    return {
      reviewRequired: reasons.length > 0,
      reasons,
      catalogueVersion: kept?.version ?? null,
      warnings: catalogueWarnings({ kept, current }),
    };
  }
}

function sourceOf({ scope, circumstances = [], proposal }: ProceedWithoutReviewDto): ScopeSource {
  const { kinds = [], amount } = proposal;
  return {
    scope: { ...scope },
    circumstances,
    voluntary: false,
    proposal: { kinds, ...(amount === undefined ? {} : { amount: toAmount(amount) }) },
  };
}
