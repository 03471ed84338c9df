import type { CasePage } from '../../lib/api/types';

export type Discussion = CasePage['discussions'][number];
export type Vote = Discussion['votes'][number]['vote'];

/** What a member votes for, and what the meeting concludes, in the order of a ballot. */
export const VOTES: readonly Vote[] = ['AGREE', 'AGREE_WITH_CHANGE', 'DISAGREE', 'RETURN'];

/** The discussion that is neither concluded nor adjourned. */
export function openDiscussion(page: CasePage): Discussion | undefined {
  return page.discussions
    .filter(({ conclusion, adjournedAt }) => conclusion === null && adjournedAt === null)
    .at(-1);
}

/** The discussion that is concluded and whose minutes are being signed. */
export function unsealedDiscussion(page: CasePage): Discussion | undefined {
  return page.discussions
    .filter(({ conclusion, sealedAt }) => conclusion !== null && sealedAt === null)
    .at(-1);
}
