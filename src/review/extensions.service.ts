import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import {
  CaseActs,
  CaseCommands,
  CaseNews,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
  type News,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { checkActsForReview } from '../materials/index.js';
import { refuseAll } from '../shared/domain-error.js';
import {
  CurrentCalendar,
  dayOn,
  isOverdue,
  workingDaysLeft,
  type DueDate,
} from '../working-calendar/index.js';
import { extensionAskedTooLate, reviewNotRunning, secondExtension } from './domain/extension.errors.js';
import { daysAsked, extensionFaults, type ExtensionSituation } from './domain/extension.js';
import { REVIEW_DUE } from './domain/review-clock.js';
import { type DecideExtensionDto, type RequestExtensionDto } from './dto/extension.dto.js';
import { type ReviewExtension } from './extension.entity.js';
import { ExtensionsRepository } from './extensions.repository.js';
import { ReviewClock } from './review-clock.service.js';
import { ReviewsRepository } from './reviews.repository.js';

const LEGAL_REVIEW = 'legal-review';

/** Extension of a review: asked for once, before it is due, and decided by the head of the agency alone (SY-L11). */
@Injectable()
export class ExtensionsService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly extensions: ExtensionsRepository,
    private readonly reviews: ReviewsRepository,
    private readonly clock: ReviewClock,
    private readonly deadlines: Deadlines,
    private readonly calendars: CurrentCalendar,
    private readonly news: CaseNews,
    acts: CaseActs,
  ) {
    acts.declare({
      requestExtension: {
        law: (context) => this.mayBeAsked(context),
        known: async (context) => {
          checkActsForReview(context.actor, context.case);
          await this.runningDue(context);
        },
      },
      decideExtension: { taskKey: 'decideExtension' },
    });
  }

  /** Asks for the one extension of this round. Refuses EXTENSION_ASKED_TOO_LATE, SECOND_EXTENSION, EXTENSION_TOO_LONG. */
  request(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RequestExtensionDto,
  ): Promise<CaseAnswer & { workingDays: number }> {
    const command = { actor, action: 'requestExtension', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now } = context;
      const due = await this.runningDue(context);
      const situation = await this.situation(context, due, input);
      refuseAll(extensionFaults(input, situation));
      const workingDays = daysAsked(input, situation) ?? 0;
      const extension: ReviewExtension = {
        id: randomUUID(),
        caseId: row.id,
        round: row.round,
        reason: input.reason,
        complexity: input.complexity,
        workingDays,
        dueBefore: due.effectiveDate,
        requestedBy: actor.personId,
        requestedAt: now,
        state: 'ASKED',
        decidedBy: null,
        decidedAt: null,
        decisionReason: null,
        dueAfter: null,
      };
      await this.extensions.insert(tx, extension);
      context.note({ round: row.round, workingDays, due: due.effectiveDate, reason: input.reason });
      await context.send('extensionRequested', LEGAL_REVIEW);
      return { workingDays };
    });
  }

  /** The head of the agency decides; an approval counts the review again and tells the handling unit. */
  decide(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: DecideExtensionDto,
  ): Promise<CaseAnswer & { reviewDue: string | null }> {
    const command = {
      actor,
      action: 'decideExtension',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now } = context;
      const extension = await this.extensions.current(tx, row.id, row.round);
      if (extension?.state !== 'ASKED') throw new Error(`case ${row.id} has no extension to decide`);
      await this.extensions.update(tx, extension.id, {
        state: input.approve ? 'APPROVED' : 'REFUSED',
        decidedBy: actor.personId,
        decidedAt: now,
        decisionReason: input.reason,
      });
      const reviewDue = input.approve ? await this.extend(context, extension) : null;
      context.note({ round: row.round, approved: input.approve, reason: input.reason, due: reviewDue });
      await this.tellDecision(context, extension, input.approve, reviewDue);
      await context.complete();
      return { reviewDue };
    });
  }

  /** Every application of a case, oldest first. */
  all(tx: Tx, caseId: string): Promise<ReviewExtension[]> {
    return this.extensions.all(tx, caseId);
  }

  /** Asked before the limits of role and stage, so that the refusal names the clause (SY-L11). */
  private async mayBeAsked({ tx, case: row, profile, now }: CaseContext): Promise<void> {
    if (row.stage !== 'UNDER_REVIEW') return;
    const clause = profile.extension.source.reference;
    const due = await this.deadlines.find(tx, row.id, REVIEW_DUE);
    if (due && isOverdue(due, now)) throw extensionAskedTooLate(due.effectiveDate, clause);
    if (await this.extensions.current(tx, row.id, row.round)) throw secondExtension(clause);
  }

  private async runningDue({ tx, case: row }: CaseContext): Promise<DueDate> {
    const due = await this.deadlines.find(tx, row.id, REVIEW_DUE);
    if (!due) throw reviewNotRunning();
    return due;
  }

  private async situation(
    { tx, profile }: CaseContext,
    due: DueDate,
    { until }: RequestExtensionDto,
  ): Promise<ExtensionSituation> {
    const { value: rule, source } = profile.extension;
    const base = { rule, clause: source.reference, dueDate: due.effectiveDate };
    if (until === undefined) return base;
    const calendar = await this.calendars.load(tx);
    const { workingDays } = workingDaysLeft(calendar, due.effectiveDate, until);
    const untilIsWorkingDay = dayOn(calendar, until).working;
    return { ...base, workingDaysUntil: workingDays, untilIsWorkingDay };
  }

  private async extend(context: CaseCommandContext, extension: ReviewExtension): Promise<string> {
    const { tx, case: row } = context;
    const round = await this.reviews.latestRound(tx, row.id);
    const counted = round && (await this.clock.recount(context, round.round, round.receivedAt));
    if (!counted) throw new Error(`case ${row.id} has no running review to extend`);
    const { due, timers } = counted;
    await this.extensions.noteDue(tx, extension.id, due.effectiveDate);
    await context.moveTimers(LEGAL_REVIEW, timers);
    return due.effectiveDate;
  }

  private async tellDecision(
    context: CaseContext,
    extension: ReviewExtension,
    approved: boolean,
    reviewDue: string | null,
  ): Promise<void> {
    const asking = [extension.requestedBy, context.case.reviewerId];
    const news: News = {
      kind: approved ? 'REVIEW_EXTENDED' : 'EXTENSION_REFUSED',
      title: approved
        ? { zh: '法制审核已延期', en: 'The review was extended' }
        : { zh: '法制审核延期未获批准', en: 'The extension was not approved' },
      ...(approved ? { body: { zh: `延长至 ${reviewDue ?? ''}`, en: `until ${reviewDue ?? ''}` } } : {}),
      dueDate: reviewDue,
      occasion: extension.id,
    };
    const people = approved ? [...asking, ...(await this.news.handlingSide(context))] : asking;
    await this.news.tell(context, news, people);
  }
}
