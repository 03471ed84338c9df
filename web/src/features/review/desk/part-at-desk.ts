import type { CasePage } from '../../../lib/api/types';
import { useMe } from '../../../lib/session';

/** What this person does at the desk of this case. */
export interface Part {
  readonly kind: 'WRITES' | 'SIGNS' | 'CONTRIBUTES' | 'READS';
  /** One of the reviewers, who share their marks. */
  readonly reviews: boolean;
  readonly mayMark: boolean;
}

export function usePartAtDesk(page: CasePage): Part {
  const { personId } = useMe();
  const mine = page.tasks.filter(({ mayTake }) => mayTake).map(({ taskKey }) => taskKey);
  const co = page.coReviewers.find(
    (each) => each.personId === personId && each.round === page.round && each.state !== 'REMOVED',
  );
  const writes = mine.includes('writeOpinion');
  const reviews = writes || co !== undefined || page.reviewerId === personId;
  const mayMark = reviews && page.stage === 'UNDER_REVIEW';
  if (writes) return { kind: 'WRITES', reviews, mayMark };
  if (mine.includes('signOpinion')) return { kind: 'SIGNS', reviews, mayMark };
  return { kind: co?.state === 'ACTIVE' ? 'CONTRIBUTES' : 'READS', reviews, mayMark };
}
