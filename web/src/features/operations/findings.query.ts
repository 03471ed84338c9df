import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';

export type Finding = components['schemas']['FindingDto'];

export interface FindingFilter {
  readonly kind: Finding['kind'] | undefined;
  readonly withResolved: boolean;
}

/** What the reconciler has found, newest first. */
export function useFindings({ kind, withResolved }: FindingFilter) {
  return useInfiniteQuery({
    queryKey: ['findings', kind, withResolved],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/engine/findings', {
          params: { query: { withResolved, ...(kind && { kind }), ...(pageParam && { after: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
}
