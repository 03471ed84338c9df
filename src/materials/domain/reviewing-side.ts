import { type Actor } from '../../accounts/index.js';
import { notTheReviewingSide } from './supplement.errors.js';

/** As much of a case as says who reviews it. */
export interface ReviewedCase {
  readonly handlerIds: readonly string[];
  readonly reviewingAgencyId: string;
  readonly reviewingUnitId: string | null;
  readonly reviewerId: string | null;
  readonly coReviewerIds?: readonly string[];
}

/** Only the case's reviewer or the head of its reviewing unit act for the review, never its handler (行政处罚法 58). */
export function checkActsForReview(actor: Actor, row: ReviewedCase): void {
  const { personId, actingFor, agencyId, unitId, roles } = actor;
  const ofUnit = row.reviewingUnitId === null || row.reviewingUnitId === unitId;
  const isHead = agencyId === row.reviewingAgencyId && ofUnit && roles.includes('LEGAL_UNIT_HEAD');
  const isReviewer = row.reviewerId !== null && [personId, actingFor?.personId].includes(row.reviewerId);
  const acts = isReviewer || isHead;
  if (!acts || row.handlerIds.includes(personId)) throw notTheReviewingSide();
}

/** Co-reviewers (会审人员) look into the case like its reviewer: they call up materials and make inquiries (SY-L9). */
export function checkLooksIntoCase(actor: Actor, row: ReviewedCase): void {
  if (row.coReviewerIds?.includes(actor.personId)) return;
  checkActsForReview(actor, row);
}
