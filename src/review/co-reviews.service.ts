import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import {
  CaseActs,
  CaseCommands,
  CaseNews,
  dateInFuture,
  type CaseAnswer,
  type CaseContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { checkActsForReview, checkLooksIntoCase } from '../materials/index.js';
import { Advisers } from '../registers/index.js';
import { refuseAll, type BilingualText } from '../shared/domain-error.js';
import { type CoReviewer } from './co-review.entity.js';
import { CoReviewsRepository } from './co-reviews.repository.js';
import { adviceFaults, contributionFaults } from './domain/co-review.js';
import { coReviewerAlready, coReviewerUnknown, removalReasonMissing } from './domain/co-review.errors.js';
import {
  type AddCoReviewerDto,
  type ContributeReviewDto,
  type RecordAdviceDto,
  type RemoveCoReviewerDto,
} from './dto/co-review.dto.js';
import { ReviewerEligibility } from './reviewer-eligibility.service.js';
import { ReviewsRepository } from './reviews.repository.js';

/** Several people on one review: co-reviewers come and go while it runs (加签, 减签), advisers advise. */
@Injectable()
export class CoReviews {
  constructor(
    private readonly commands: CaseCommands,
    private readonly rows: CoReviewsRepository,
    private readonly reviews: ReviewsRepository,
    private readonly eligibility: ReviewerEligibility,
    private readonly advisers: Advisers,
    private readonly news: CaseNews,
    acts: CaseActs,
  ) {
    acts.declare({
      addCoReviewer: { known: ({ actor, case: row }) => checkActsForReview(actor, row) },
      removeCoReviewer: {
        known: ({ actor, case: row }) => {
          checkActsForReview(actor, row);
          if (row.coReviewerIds.length === 0) throw coReviewerUnknown();
        },
      },
      contributeReview: {
        known: async (context) => {
          const { personId, name } = context.actor;
          if (!(await this.standing(context, personId))) throw coReviewerUnknown(name);
        },
      },
      recordAdvice: { known: ({ actor, case: row }) => checkLooksIntoCase(actor, row) },
    });
  }

  /** Adds a co-reviewer (加签), who passes the same checks as the reviewer; the opinion then waits for them. */
  add(actor: Actor, request: CommandRequest, caseId: string, input: AddCoReviewerDto): Promise<CaseAnswer> {
    const command = { actor, action: 'addCoReviewer', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now } = context;
      const person = await this.eligibility.named(context, input.person);
      const already = [row.reviewerId, ...row.coReviewerIds].includes(person.personId);
      refuseAll([
        ...(already ? [coReviewerAlready(person.name)] : []),
        ...(await this.eligibility.faults(context, person)),
      ]);
      const round = await this.reviews.runningRound(tx, row.id);
      const added: CoReviewer = {
        id: randomUUID(),
        caseId: row.id,
        round: round.round,
        personId: person.personId,
        personName: person.name,
        question: input.question,
        addedBy: actor.personId,
        addedAt: now,
        state: 'ACTIVE',
        removedBy: null,
        removedAt: null,
        removeReason: null,
      };
      await this.rows.insertCoReviewer(tx, added);
      context.change({ coReviewerIds: [...row.coReviewerIds, person.personId] });
      context.note({ coReviewer: person.name, question: input.question });
      const title = { zh: '请您会审', en: 'You are asked to co-review' };
      await this.tell(context, person.personId, 'CO_REVIEW_ASKED', title, added.id);
      return {};
    });
  }

  /** Removes a co-reviewer (减签) with the reason; what they wrote, finished or not, stays with the case. */
  remove(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RemoveCoReviewerDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'removeCoReviewer', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      refuseAll(input.reason.trim() === '' ? [removalReasonMissing()] : []);
      const person = await this.eligibility.named(context, input.person);
      const ended = await this.end(context, person.personId, input.reason, actor.personId);
      if (!ended) throw coReviewerUnknown(person.name);
      context.note({ coReviewer: person.name, reason: input.reason });
      return {};
    });
  }

  /**
   * Ends somebody's part in the running round, so that the opinion waits for them no more: removed (减签), recused or
   * gone. Answers whether they had one.
   */
  async end(context: CaseContext, personId: string, reason: string, by: string): Promise<boolean> {
    const { tx, case: row, now } = context;
    const standing = await this.standing(context, personId);
    if (!standing) return false;
    await this.rows.updateCoReviewer(tx, standing.id, {
      state: 'REMOVED',
      removedBy: by,
      removedAt: now,
      removeReason: reason,
    });
    context.change({ coReviewerIds: row.coReviewerIds.filter((id) => id !== personId) });
    const title = { zh: '您不再会审本案', en: 'You no longer co-review this case' };
    await this.tell(context, personId, 'CO_REVIEW_ENDED', title, standing.id);
    return true;
  }

  /** A co-reviewer writes down their part, finished or not; each version stays under their name. */
  contribute(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ContributeReviewDto,
  ): Promise<CaseAnswer & { final: boolean }> {
    const command = { actor, action: 'contributeReview', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now } = context;
      const standing = await this.standing(context, actor.personId);
      if (!standing) throw coReviewerUnknown(actor.name);
      const points = (input.points ?? []).map((point) => ({ ...point }));
      refuseAll(contributionFaults({ text: input.text, points }));
      const final = input.final ?? true;
      await this.rows.insertContribution(tx, {
        id: randomUUID(),
        caseId: row.id,
        round: standing.round,
        coReviewerId: standing.id,
        writtenBy: actor.personId,
        writerName: actor.name,
        text: input.text,
        points,
        final,
        writtenAt: now,
      });
      if (final) await this.rows.updateCoReviewer(tx, standing.id, { state: 'CONTRIBUTED' });
      context.note({ final, points: points.length });
      const title = { zh: '会审意见已提出', en: 'A co-reviewer has contributed' };
      if (final && row.reviewerId)
        await this.tell(
          context,
          row.reviewerId,
          'CO_REVIEW_GIVEN',
          title,
          `${standing.id}:${context.commandId}`,
        );
      return { final };
    });
  }

  /** Attaches the advice of a legal adviser or public lawyer; it is never the opinion (JBM-24, ST-2.3.2(3)). */
  recordAdvice(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RecordAdviceDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'recordAdvice', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now, today } = context;
      const registered = await this.advisers.on(tx, row.reviewingAgencyId, input.givenOn);
      const late = input.givenOn > today ? [dateInFuture('givenOn', input.givenOn)] : [];
      refuseAll([...late, ...adviceFaults(input, registered)]);
      const known = registered.find(({ name }) => name === input.adviser);
      const person =
        input.person === undefined ? undefined : await this.eligibility.named(context, input.person);
      await this.rows.insertAdvice(tx, {
        id: randomUUID(),
        caseId: row.id,
        round: row.round,
        adviser: input.adviser,
        kind: known?.kind ?? input.kind ?? '',
        organisation: known?.organisation ?? input.organisation ?? '',
        inRegister: known !== undefined,
        personId: person?.personId ?? null,
        question: input.question,
        text: input.text,
        givenOn: input.givenOn,
        recordedBy: actor.personId,
        recordedAt: now,
      });
      if (person) context.change({ adviserIds: [...new Set([...row.adviserIds, person.personId])] });
      context.note({ adviser: input.adviser, inRegister: known !== undefined, givenOn: input.givenOn });
      return {};
    });
  }

  coReviewersOf(tx: Tx, caseId: string): Promise<CoReviewer[]> {
    return this.rows.coReviewers(tx, caseId);
  }

  private async standing({ tx, case: row }: CaseContext, personId: string): Promise<CoReviewer | undefined> {
    const all = await this.rows.coReviewers(tx, row.id, row.round);
    return all.find((each) => each.personId === personId && each.state !== 'REMOVED');
  }

  private async tell(
    context: CaseContext,
    personId: string,
    kind: 'CO_REVIEW_ASKED' | 'CO_REVIEW_ENDED' | 'CO_REVIEW_GIVEN',
    title: BilingualText,
    occasion: string,
  ): Promise<void> {
    await this.news.tell(context, { kind, title, occasion }, [personId]);
  }
}
