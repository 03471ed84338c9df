import { type Actor } from '../accounts/index.js';
import { type CaseRecord } from '../cases/index.js';
import { notReviewingCase } from './domain/co-review.errors.js';

/** Whether the person reviews this case now: its reviewer or one of its co-reviewers, never its handler. */
export function reviewsCase(personId: string, row: CaseRecord): boolean {
  const excluded = [...row.handlerIds, ...row.formerHandlerIds, ...row.recusedIds];
  return [row.reviewerId, ...row.coReviewerIds].includes(personId) && !excluded.includes(personId);
}

/** Refuses NOT_REVIEWER_OF_CASE to everybody but those who review this case. */
export function checkReviewsCase(actor: Actor, row: CaseRecord): void {
  if (!reviewsCase(actor.personId, row)) throw notReviewingCase();
}

/** The reviewers, and the head of the reviewing unit, who signs what they write. */
export function checkReadsDraft(actor: Actor, row: CaseRecord): void {
  const unit = row.reviewingUnitId === null || actor.unitId === row.reviewingUnitId;
  const heads = actor.roles.includes('LEGAL_UNIT_HEAD') && actor.agencyId === row.reviewingAgencyId && unit;
  if (heads && ![...row.handlerIds, ...row.formerHandlerIds, ...row.recusedIds].includes(actor.personId))
    return;
  checkReviewsCase(actor, row);
}
