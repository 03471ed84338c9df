import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** A year with every loading of it and what the latest moved. */
export function useYear(year: number) {
  return useQuery({
    queryKey: ['calendar', 'year', year],
    queryFn: () => answerOf(api.GET('/api/working-calendar/years/{year}', { params: { path: { year } } })),
  });
}
