import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OfficeLosses, type OfficeLoss, type Role } from '../accounts/index.js';
import { CaseNews, CaseSteps, type FollowingContext } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { DiscussionsService } from '../discussions/index.js';
import { WorkItems } from '../inbox/index.js';
import { CoReviews, ReviewAssignments } from '../review/index.js';

const REVIEWS: Role = 'LEGAL_REVIEWER';

/**
 * Somebody leaves office in the middle of cases (离任: the account disabled, a role taken, another unit): their work goes
 * on to others in the same moment, what they wrote stays, and each case's course names who left and by whose act.
 */
@Injectable()
export class Departures implements OnModuleInit {
  constructor(
    private readonly losses: OfficeLosses,
    private readonly steps: CaseSteps,
    private readonly workItems: WorkItems,
    private readonly assignments: ReviewAssignments,
    private readonly coReviews: CoReviews,
    private readonly discussions: DiscussionsService,
    private readonly news: CaseNews,
  ) {}

  onModuleInit(): void {
    this.losses.register((tx, loss) => this.leave(tx, loss));
  }

  private async leave(tx: Tx, loss: OfficeLoss): Promise<void> {
    for (const caseId of await this.workItems.casesWith(tx, loss.person.personId)) {
      await this.steps.follow(tx, { caseId, action: 'personLeft', by: loss.by }, (context) =>
        this.leaveCase(context, loss),
      );
    }
  }

  private async leaveCase(context: FollowingContext, { person, roles, by }: OfficeLoss): Promise<void> {
    const { personId, name } = person;
    const why = `${name}离任`;
    const to = new Set<string>(await this.successors(context, personId, roles));
    if (roles.includes(REVIEWS) && context.case.stage === 'UNDER_REVIEW') {
      const author = 'personId' in by ? by.personId : by.system;
      const reviewed = await this.assignments.leave(context, personId, why);
      const coReviewed = await this.coReviews.end(context, personId, why, author);
      const heads = reviewed || coReviewed ? await this.news.holders(context, 'LEGAL_UNIT_HEAD') : [];
      heads.forEach((head) => to.add(head));
    }
    // A reviewer's own task ends with the assignment, and the diagram looks for a successor.
    const except = context.case.reviewerId === personId ? ['writeOpinion'] : [];
    const tasks = await this.workItems.passOn(context.tx, context.case.id, personId, roles, except);
    context.note({ left: name, roles, ...(tasks.length > 0 ? { tasks } : {}) });
    to.delete(personId);
    const title = { zh: `${name}离任，请安排接办`, en: `${name} left office: see who goes on` };
    await this.news.tell(context, { kind: 'PERSON_LEFT', title, occasion: context.commandId }, [...to]);
  }

  /** Who has to see to it that a seat is filled: for a handler the head of the unit, for a member the convener. */
  private async successors(
    context: FollowingContext,
    personId: string,
    roles: readonly Role[],
  ): Promise<readonly string[]> {
    const { case: row } = context;
    const handles = roles.includes('HANDLER') && row.handlerIds.includes(personId);
    const sits = [...(row.seats['castVote'] ?? []), ...(row.seats['signMinutes'] ?? [])].includes(personId);
    const convener = sits ? await this.discussions.convenerOf(context.tx, row.id) : undefined;
    return [
      ...(handles ? await this.news.holders(context, 'HANDLING_UNIT_HEAD') : []),
      ...(convener === undefined ? [] : [convener]),
      ...(convener === personId ? await this.news.holders(context, 'AGENCY_HEAD', 'DEPUTY_IN_CHARGE') : []),
    ];
  }
}
