import { describe, expect, it } from '@jest/globals';
import { checkReviewingAgency } from './reviewing-agency.js';

const ENTRUSTED = { agencyId: 'water', reviewingAgencyId: 'city' };
const OWN = { agencyId: 'city', reviewingAgencyId: 'city' };

describe('who reviews an entrusted organisation’s case (SY-L2)', () => {
  it.each([
    'assignReviewer',
    'claimReview',
    'writeOpinion',
    'signOpinion',
    'issueSupplementNotice',
    'escalateDispute',
  ] as const)('the organisation itself does not %s (SY-L2)', (action) => {
    expect(() => checkReviewingAgency({ agencyId: 'water' }, action, ENTRUSTED)).toThrow(
      'ENTRUSTED_MAY_NOT_REVIEW',
    );
    expect(() => checkReviewingAgency({ agencyId: 'city' }, action, ENTRUSTED)).not.toThrow();
    expect(() => checkReviewingAgency({ agencyId: 'city' }, action, OWN)).not.toThrow();
  });

  it('the organisation handles its case (SY-L2)', () => {
    expect(() => checkReviewingAgency({ agencyId: 'water' }, 'submitForReview', ENTRUSTED)).not.toThrow();
  });
});
