import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { Stage } from '../../lib/api/types';

export interface CaseFilter {
  readonly text: string;
  readonly stage: Stage | undefined;
}

export function useCases({ text, stage }: CaseFilter) {
  return useInfiniteQuery({
    queryKey: ['cases', 'list', text, stage],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/cases', {
          params: {
            query: {
              limit: 100,
              ...(text && { text }),
              ...(stage && { stage }),
              ...(pageParam && { after: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
