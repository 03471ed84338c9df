import type { CasePage } from '../../lib/api/types';

export type Dispute = CasePage['disputes'][number];
export type Opinion = CasePage['opinions'][number];

/** The dispute that is not closed yet. */
export function openDispute(page: CasePage): Dispute | undefined {
  return page.disputes.filter(({ closedAt }) => closedAt === null).at(-1);
}

/** The opinion of the present round that was signed last. */
export function disputedOpinion(page: CasePage): Opinion | undefined {
  return page.opinions.filter(({ state, round }) => state === 'SIGNED' && round === page.round).at(-1);
}
