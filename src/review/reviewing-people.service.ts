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

  /** Whether the person is of the reviewing side as `checkReadsDraft` has it. */
  async readsDrafts(tx: Tx, actor: Actor, row: CaseRecord): Promise<boolean> {
    return !isExcluded(actor, row) && (isHead(actor, row) || (await this.reviews(tx, actor, row)));
  }

  /** Refuses NOT_REVIEWER_OF_CASE to everybody else, and to whoever handles or handled the case or is recused. */
  async checkReviews(tx: Tx, actor: Actor, row: CaseRecord): Promise<void> {
    if (isExcluded(actor, row) || !(await this.reviews(tx, actor, row))) throw notReviewingCase();
  }

  /** The same, and the head of the reviewing unit, who signs what they write, or who stands in for them. */
  async checkReadsDraft(tx: Tx, actor: Actor, row: CaseRecord): Promise<void> {
    if (!(await this.readsDrafts(tx, actor, row))) throw notReviewingCase();
  }

  private async reviews(tx: Tx, actor: Actor, row: CaseRecord): Promise<boolean> {
    const reviewing = await this.idsOf(tx, row);
    const inPlaceOf = await this.standIns.principalsOf(tx, actor);
    const ids = [...actsAs(actor), ...inPlaceOf.map(({ personId }) => personId)];
    return ids.some((id) => reviewing.includes(id)) || inPlaceOf.some((each) => isHead(each, row));
  }
}

/** Head of the unit that reviews the case. */
function isHead(
  { agencyId, unitId, roles }: Pick<Actor, 'agencyId' | 'unitId' | 'roles'>,
  row: CaseRecord,
): boolean {
  const ofUnit = row.reviewingUnitId === null || unitId === row.reviewingUnitId;
  return roles.includes('LEGAL_UNIT_HEAD') && agencyId === row.reviewingAgencyId && ofUnit;
}

function isExcluded({ personId }: Actor, row: CaseRecord): boolean {
  return [...row.handlerIds, ...row.formerHandlerIds, ...row.recusedIds].includes(personId);
}
