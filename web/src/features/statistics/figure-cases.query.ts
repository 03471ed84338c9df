import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import { figureFilter } from './api-filter';
import type { Scope } from './overview-filter';

/** The cases that a figure counts, latest first. */
export function useFigureCases(figure: string, scope: Scope) {
  return useInfiniteQuery({
    queryKey: ['statistics', 'cases', figure, scope],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/statistics/cases', {
          params: {
            query: { figure, limit: 100, ...figureFilter(scope), ...(pageParam && { after: pageParam }) },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
