import { type ActionName, type Actor } from '../../accounts/index.js';
import { DomainError } from '../../shared/domain-error.js';

/** What is done on the reviewing side: under entrustment the entrusting agency's alone (SY-L2). */
const REVIEWING_ACTIONS: readonly ActionName[] = [
  'signForReceipt',
  'issueSupplementNotice',
  'returnBundle',
  'callUpMaterials',
  'recordInquiry',
  'assignReviewer',
  'claimReview',
  'addCoReviewer',
  'removeCoReviewer',
  'contributeReview',
  'recordAdvice',
  'saveOpinionDraft',
  'addReviewMark',
  'writeOpinion',
  'signOpinion',
  'returnOpinion',
  'correctOpinion',
  'requestExtension',
  'escalateDispute',
];

/** An entrusted organisation never reviews its own case (SY-L2). @throws ENTRUSTED_MAY_NOT_REVIEW */
export function checkReviewingAgency(
  actor: Pick<Actor, 'agencyId'>,
  action: ActionName,
  row: { readonly agencyId: string; readonly reviewingAgencyId: string },
): void {
  const foreign = row.agencyId !== row.reviewingAgencyId && actor.agencyId !== row.reviewingAgencyId;
  if (!foreign || !REVIEWING_ACTIONS.includes(action)) return;
  throw new DomainError({
    code: 'ENTRUSTED_MAY_NOT_REVIEW',
    status: 403,
    clauses: ['SY-L2'],
    message: {
      zh: '受委托组织办理的案件由委托机关的法制审核机构审核',
      en: 'A case handled on entrustment is reviewed by the legal body of the entrusting agency',
    },
    remedy: { zh: '请由委托机关办理', en: 'Leave it to the entrusting agency' },
    level: 'warn',
  });
}
