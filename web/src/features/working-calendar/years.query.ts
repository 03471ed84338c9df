import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** Official years with their documents, and this and the next year while they are provisional. */
export function useYears() {
  return useQuery({
    queryKey: ['calendar', 'years'],
    queryFn: () => answerOf(api.GET('/api/working-calendar/years')),
  });
}
