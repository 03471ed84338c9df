import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import { taskFilter } from './api-filter';
import type { OverviewFilter } from './overview-filter';

/** What is open now, due this week and late, by unit and person. */
export function useLoad({ agency, unit, kind }: OverviewFilter) {
  return useQuery({
    queryKey: ['inbox', 'load', agency, unit, kind],
    placeholderData: keepPreviousData,
    queryFn: () =>
      answerOf(api.GET('/api/statistics/load', { params: { query: taskFilter({ agency, unit, kind }) } })),
  });
}
