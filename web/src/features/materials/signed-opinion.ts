import type { CasePage } from '../../lib/api/types';

/** The opinion that stands for the present round, if there is one: the newest signed version. */
export function signedOpinion(page: CasePage): CasePage['opinions'][number] | undefined {
  return page.opinions.filter(({ state, round }) => state === 'SIGNED' && round === page.round).at(-1);
}
