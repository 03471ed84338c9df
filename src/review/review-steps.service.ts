import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Role } from '../accounts/index.js';
import { ClockWarnings } from '../case-clocks/index.js';
import { CaseNews, CaseSteps, type CaseContext, type News } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { MaterialsService } from '../materials/index.js';
import { type NotificationKind } from '../notifications/index.js';
import { Outbox, type TaskContext, type TaskResult } from '../process-engine/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { type BilingualText } from '../shared/domain-error.js';
import { type DueDate } from '../working-calendar/index.js';
import { REVIEW_DUE } from './domain/review-clock.js';
import { ExtensionsRepository } from './extensions.repository.js';
import { ReviewClock } from './review-clock.service.js';
import { type ReviewRound } from './review.entity.js';
import { ReviewsRepository } from './reviews.repository.js';
import { ScopeAssessment } from './scope-assessment.service.js';

const LEGAL_REVIEW = 'legal-review';

/** The steps of review that the engine asks of us: scope, the clock, its reminders and its end. */
@Injectable()
export class ReviewSteps {
  constructor(
    private readonly steps: CaseSteps,
    private readonly reviews: ReviewsRepository,
    private readonly materials: MaterialsService,
    private readonly deadlines: Deadlines,
    private readonly news: CaseNews,
    private readonly clock: ReviewClock,
    private readonly warnings: ClockWarnings,
    private readonly extensions: ExtensionsRepository,
    private readonly outbox: Outbox,
    private readonly scope: ScopeAssessment,
  ) {}

  /** Is review needed? Every criterion that fired is noted (行政处罚法 58, SY-L3). */
  assessScope(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async ({ case: row, profile, note, moveTo }) => {
      const reasons = await this.scope.standing(tx, row, profile);
      note({ reasons });
      if (reasons.length === 0) moveTo('REVIEW_NOT_REQUIRED');
      return { variables: { reviewRequired: reasons.length > 0 } };
    });
  }

  /** Starts the review clock with the receipt of the complete bundle (SY-L11) and opens the round. */
  startClock(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async (context) => {
      const { case: row, profile, now, note } = context;
      const submission = await this.materials.latest(tx, row.id);
      const receivedAt = submission.receivedAt ?? now;
      const running = await this.reviews.latestRound(tx, row.id);
      if (running?.round === submission.round) return { variables: await this.recounted(context, running) };
      await this.reviews.insertRound(tx, {
        id: randomUUID(),
        caseId: row.id,
        round: submission.round,
        proposalHash: submission.proposalHash,
        receivedAt,
        reviewerId: null,
        assignedBy: null,
        assignedAt: null,
        state: 'RUNNING',
        opinionKind: null,
        overdue: false,
      });
      const { due, timers } = await this.clock.open(context, submission.round, receivedAt, {
        taskKeys: ['assignReviewer', 'writeOpinion', 'signOpinion', 'decideExtension'],
        processKey: LEGAL_REVIEW,
        timers: reviewTimers(profile.reminderWorkingDaysLeft.value),
      });
      note({ round: submission.round, due: due.effectiveDate, strict: due.strictDate });
      await this.warnings.warn(context);
      if (submission.round >= profile.roundAlertFrom.value) await this.alertRound(context, submission.round);
      return { variables: timers };
    });
  }

  /** A notice to supplement or its answer moves the running review as the profile says (A8.1); both dates are kept. */
  recountClock(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async (context) => {
      const round = await this.reviews.latestRound(tx, context.case.id);
      if (round?.state !== 'RUNNING') return {};
      const variables = await this.recounted(context, round);
      await this.outbox.add(tx, {
        kind: 'MOVE_TIMERS',
        commandId: randomUUID(),
        businessKey: context.case.id,
        processKey: LEGAL_REVIEW,
        variables,
      });
      return {};
    });
  }

  /** The bundle goes back in mid-review (SY-L6): the round ends without an opinion and counts as nothing passed. */
  endReturnedRound(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async ({ case: row, now, note, change }) => {
      const round = await this.reviews.latestRound(tx, row.id);
      const unanswered = await this.materials.openSupplement(tx, row.id);
      if (round?.state !== 'RUNNING' || !unanswered) return {};
      await this.reviews.updateRound(tx, round.id, { state: 'RETURNED' });
      await this.extensions.lapse(tx, row.id);
      change({ coReviewerIds: [] });
      await this.deadlines.close(tx, row.id, REVIEW_DUE, now, 'VOID');
      note({ round: round.round, returned: true });
      return {};
    });
  }

  /**
   * One step for every moment of the review's clock, so that an extension, a pause or a newly loaded year arms them
   * anew: reminders before the due day, then overdue. Nothing is told once the opinion is signed.
   */
  remind(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async (context) => {
      const told = await this.deadlines.tell(tx, context.case.id, REVIEW_DUE, context.now);
      if (!told) return { variables: { reviewRunning: false } };
      if (told.moment === 'REMINDER') await this.tellDueSoon(context, told.due);
      if (told.moment === 'OVERDUE') await this.raiseOverdue(context, told.due);
      return { variables: { reviewRunning: true, ...told.timers } };
    });
  }

  private async tellDueSoon(context: CaseContext, due: DueDate): Promise<void> {
    const title = { zh: '法制审核即将到期', en: 'A review is due soon' };
    await this.tell(context, ['LEGAL_UNIT_HEAD'], 'REVIEW_DUE_SOON', title, due.effectiveDate);
    context.note({ due: due.effectiveDate });
  }

  /** Overdue at 00:00 after the due day: the heads of legal unit and agency are told; nothing passes by itself (TC-09). */
  private async raiseOverdue(context: CaseContext, due: DueDate): Promise<void> {
    const { tx, case: row, note } = context;
    const round = await this.reviews.latestRound(tx, row.id);
    if (round?.state === 'RUNNING') await this.reviews.updateRound(tx, round.id, { overdue: true });
    const title = { zh: '法制审核已逾期', en: 'A review is overdue' };
    const roles: Role[] = ['LEGAL_UNIT_HEAD', 'AGENCY_HEAD'];
    await this.tell(context, roles, 'REVIEW_OVERDUE', title, due.effectiveDate);
    note({ overdueSince: due.overdueAt });
  }

  private async recounted(context: CaseContext, round: ReviewRound): Promise<Record<string, Date>> {
    const counted = await this.clock.recount(context, round.round, round.receivedAt);
    if (!counted) return {};
    context.note({ round: round.round, due: counted.due.effectiveDate, strict: counted.due.strictDate });
    return counted.timers;
  }

  private async alertRound(context: CaseContext, round: number): Promise<void> {
    const title = { zh: `案件第 ${round} 轮报送审核`, en: `Round ${round} of review` };
    await this.tell(context, ['LEGAL_UNIT_HEAD', 'AGENCY_HEAD'], 'REVIEW_ROUND', title);
  }

  /** One message a day of each kind and round: the second reminder is another day's, not a repetition of the first. */
  private async tell(
    context: CaseContext,
    roles: readonly Role[],
    kind: NotificationKind,
    title: BilingualText,
    dueDate?: BeijingDate,
  ): Promise<void> {
    const { case: row, today } = context;
    const news: News = {
      kind,
      title,
      ...(dueDate ? { body: { zh: dueDate, en: dueDate }, dueDate } : {}),
      occasion: `${row.id}:${row.round}:${today}`,
    };
    await this.news.tell(context, news, [row.reviewerId, ...(await this.news.holders(context, ...roles))]);
  }
}

/** The variable that `legal-review` waits for. */
function reviewTimers(daysLeft: readonly number[]): Parameters<Deadlines['open']>[1]['timers'] {
  return [{ variable: 'reviewMomentAt', at: 'NEXT_MOMENT', workingDaysLeft: daysLeft }];
}
