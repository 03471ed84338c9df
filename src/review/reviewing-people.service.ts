import { Injectable } from '@nestjs/common';
import { StandIns } from '../absences/index.js';
import { actsAs, type Actor } from '../accounts/index.js';
import { type CaseRecord } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { WorkItems } from '../inbox/index.js';
import { notReviewingCase } from './domain/co-review.errors.js';

/** Who reviews a case now: its reviewer, its co-reviewers, who prepares the opinion by delegation, or who stands in. */
@Injectable()
export class ReviewingPeople {
  constructor(
    private readonly workItems: WorkItems,
    private readonly standIns: StandIns,
  ) {}

  /** Who reviews the case under their own name; whoever stands in for one of them is not among them. */
  async idsOf(tx: Tx, row: CaseRecord): Promise<readonly string[]> {
    const open = await this.workItems.openOf(tx, row.id);
    const holders = open
      .filter(({ taskKey }) => taskKey === 'writeOpinion')
      .map(({ assigneeId }) => assigneeId);
    const all = [row.reviewerId, ...row.coReviewerIds, ...holders];
    return [...new Set(all.filter((id) => id !== null))];
  }

  /** Refuses NOT_REVIEWER_OF_CASE to everybody else, and to whoever handles or handled the case or is recused. */
  async checkReviews(tx: Tx, actor: Actor, row: CaseRecord): Promise<void> {
    const reviewing = await this.idsOf(tx, row);
    const inPlaceOf = await this.standIns.principalsOf(tx, actor);
    const ids = [...actsAs(actor), ...inPlaceOf.map(({ personId }) => personId)];
    const reviews = ids.some((id) => reviewing.includes(id));
    if (!reviews || isExcluded(actor, row)) throw notReviewingCase();
  }

  /** The same, and the head of the reviewing unit, who signs what they write. */
  async checkReadsDraft(tx: Tx, actor: Actor, row: CaseRecord): Promise<void> {
    const unit = row.reviewingUnitId === null || actor.unitId === row.reviewingUnitId;
    const heads = actor.roles.includes('LEGAL_UNIT_HEAD') && actor.agencyId === row.reviewingAgencyId && unit;
    if (!heads || isExcluded(actor, row)) await this.checkReviews(tx, actor, row);
  }
}

function isExcluded({ personId }: Actor, row: CaseRecord): boolean {
  return [...row.handlerIds, ...row.formerHandlerIds, ...row.recusedIds].includes(personId);
}
