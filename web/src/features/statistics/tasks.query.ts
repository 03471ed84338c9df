import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import { taskFilter } from './api-filter';
import type { OverviewFilter } from './overview-filter';

export type Due = 'ALL' | 'THIS_WEEK' | 'OVERDUE';

export interface TasksFilter extends OverviewFilter {
  readonly due: Due;
  readonly person: string | undefined;
}

/** The open tasks behind a number of the load, soonest due first. */
export function useTasks({ due, person, ...filter }: TasksFilter) {
  return useInfiniteQuery({
    queryKey: ['inbox', 'overview', due, person, filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/statistics/tasks', {
          params: {
            query: {
              due,
              limit: 100,
              ...taskFilter(filter),
              ...(person && { personId: person }),
              ...(pageParam && { after: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
