import type { CasePage } from '../../lib/api/types';

export type Referral = CasePage['referrals'][number];

/** The referral that is not closed yet. */
export function openReferral(page: CasePage): Referral | undefined {
  return page.referrals.filter(({ closedAt }) => closedAt === null).at(-1);
}
