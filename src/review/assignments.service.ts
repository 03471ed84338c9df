import { Injectable, type OnModuleInit } from '@nestjs/common';
import { StandIns } from '../absences/index.js';
import { PeopleService, type Actor, type Person } from '../accounts/index.js';
import {
  CaseActs,
  CaseCommands,
  CaseNews,
  CaseSteps,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
  type FollowingContext,
  type News,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { TaskRules } from '../handovers/index.js';
import { type TaskContext, type TaskResult } from '../process-engine/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { CoReviews } from './co-reviews.service.js';
import { chooseReviewer } from './domain/assignment.js';
import { reviewNotClaimable } from './domain/review.errors.js';
import { ReviewerEligibility } from './reviewer-eligibility.service.js';
import { ReviewsRepository } from './reviews.repository.js';

const LEGAL_REVIEW = 'legal-review';

/** How a review finds its reviewer, by three roads with the same checks, and how it loses them again. */
@Injectable()
export class ReviewAssignments implements OnModuleInit {
  constructor(
    private readonly commands: CaseCommands,
    private readonly steps: CaseSteps,
    private readonly reviews: ReviewsRepository,
    private readonly eligibility: ReviewerEligibility,
    private readonly coReviews: CoReviews,
    private readonly people: PeopleService,
    private readonly standIns: StandIns,
    private readonly news: CaseNews,
    private readonly taskRules: TaskRules,
    acts: CaseActs,
  ) {
    acts.declare({
      assignReviewer: { taskKey: 'assignReviewer' },
      claimReview: {
        taskKey: 'assignReviewer',
        ofAnyone: true,
        law: ({ profile }) => {
          const { value, source } = profile.reviewerMayClaim;
          if (!value) throw reviewNotClaimable(source.reference);
        },
        known: async (context) =>
          refuseAll(
            await this.eligibility.faults(context, await this.people.get(context.tx, context.actor.personId)),
          ),
      },
    });
  }

  /** Whoever gets a review by a handover passes the same checks as one who is assigned it. */
  onModuleInit(): void {
    this.taskRules.register('writeOpinion', {
      faults: (context, receiver) => this.eligibility.faults(context, receiver),
      transferred: (context, receiver) => this.become(context, receiver, context.actor.personId),
    });
  }

  /** The head of the legal unit names the reviewer; all reasons against them are told at once. */
  assignReviewer(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: { readonly reviewer: string },
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'assignReviewer', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const reviewer = await this.eligibility.named(context, input.reviewer);
      await this.give(context, reviewer);
      return {};
    });
  }

  /** A reviewer of the unit takes a review that nobody has yet, where the agency lets them. */
  claimReview(actor: Actor, request: CommandRequest, caseId: string): Promise<CaseAnswer> {
    const command = {
      actor,
      action: 'claimReview',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      await this.give(context, await this.people.get(context.tx, actor.personId));
      return {};
    });
  }

  /** The diagram's first step: who reviews by the agency's rule; nobody when the head assigns. */
  assignByRule(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run<TaskResult>(task, tx, async (context): Promise<TaskResult> => {
      const { case: row, profile } = context;
      const rule = profile.reviewerAssignment.value;
      const chosen = rule.mode === 'BY_HEAD' ? undefined : await this.byRule(context);
      if (!chosen) return { variables: { reviewerNamed: false } };
      await this.become(context, chosen, task.topic);
      context.note({ reviewer: chosen.name, rule: rule.mode });
      await this.tellReviewer(context, chosen.personId, row.round);
      return { variables: { reviewerNamed: true, reviewerId: chosen.personId } };
    });
  }

  /** Makes the person this round's reviewer; the caller has asked whether they may. */
  async become(context: CaseContext, reviewer: Person, assignedBy: string): Promise<void> {
    const round = await this.reviews.runningRound(context.tx, context.case.id);
    const { personId } = reviewer;
    // Whoever looked in from beside writes the opinion now, and nobody waits for their part.
    await this.coReviews.end(context, personId, '转为审核人员', assignedBy);
    await this.reviews.updateRound(context.tx, round.id, {
      reviewerId: personId,
      assignedBy,
      assignedAt: context.now,
    });
    context.change({ reviewerId: personId });
  }

  /**
   * The reviewer leaves in mid-review (回避): their task goes, an unsigned opinion goes back to its draft, and the
   * diagram looks for a successor. The clock goes on. Answers whether the person was the reviewer.
   */
  async release(context: FollowingContext, personId: string, reason: string): Promise<boolean> {
    const { tx, case: row } = context;
    const round = await this.reviews.latestRound(tx, row.id);
    if (round?.state !== 'RUNNING' || round.reviewerId !== personId) return false;
    await this.reviews.updateRound(tx, round.id, { reviewerId: null });
    const opinion = await this.reviews.latestOpinion(tx, row.id, round.round);
    if (opinion?.state === 'WRITTEN') {
      await this.reviews.updateOpinion(tx, opinion.id, { state: 'RETURNED', returnReason: reason });
    }
    context.change({ reviewerId: null });
    await context.send('reviewerRecused', LEGAL_REVIEW);
    return true;
  }

  /**
   * The reviewer leaves office: what they are writing goes on to a successor, who finds the draft. What they have
   * handed in was written in office and stands: the head signs it, or returns it to a successor.
   */
  async leave(context: FollowingContext, personId: string, reason: string): Promise<boolean> {
    const { tx, case: row } = context;
    if (row.stage !== 'UNDER_REVIEW' || row.reviewerId !== personId) return false;
    const opinion = await this.reviews.latestOpinion(tx, row.id, row.round);
    return opinion?.state === 'WRITTEN' ? false : this.release(context, personId, reason);
  }

  /** Instead of going back to a reviewer who left office meanwhile, a returned opinion goes to a successor. */
  async releaseGone(context: FollowingContext, reason: string): Promise<boolean> {
    const { reviewerId } = context.case;
    const reviewer = reviewerId === null ? undefined : await this.people.find(context.tx, reviewerId);
    if (!reviewer) return false;
    const gone = reviewer.disabled || (await this.eligibility.faults(context, reviewer)).length > 0;
    return gone && this.release(context, reviewer.personId, reason);
  }

  private async give(context: CaseCommandContext, reviewer: Person): Promise<void> {
    refuseAll(await this.eligibility.faults(context, reviewer));
    await this.become(context, reviewer, context.actor.personId);
    context.note({ reviewer: reviewer.name, round: context.case.round });
    if (reviewer.personId !== context.actor.personId)
      await this.tellReviewer(context, reviewer.personId, context.case.round);
    await context.complete({ reviewerId: reviewer.personId });
  }

  private async byRule(context: CaseContext): Promise<Person | undefined> {
    const { tx, case: row, profile, today } = context;
    const eligible = await this.eligibility.eligible(context);
    const loads = await this.reviews.loads(
      tx,
      eligible.map(({ personId }) => personId),
      today,
    );
    const choices = await Promise.all(
      eligible.map(async (person) => ({
        personId: person.personId,
        signInName: person.signInName,
        openReviews: loads.get(person.personId)?.open ?? 0,
        lastAssignedAt: loads.get(person.personId)?.last ?? null,
        away: await this.standIns.isAway(tx, person, today),
      })),
    );
    const chosen = chooseReviewer(profile.reviewerAssignment.value, row.kind, choices);
    return eligible.find(({ personId }) => personId === chosen?.personId);
  }

  private async tellReviewer(context: CaseContext, personId: string, round: number): Promise<void> {
    const news: News = {
      kind: 'REVIEW_ASSIGNED',
      title: { zh: '请您审核', en: 'A review for you' },
      ...(round > 1 ? { body: { zh: `第 ${round} 轮`, en: `round ${round}` } } : {}),
      occasion: `${context.case.id}:${round}:${context.commandId}`,
    };
    await this.news.tell(context, news, [personId]);
  }
}
