import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

export function usePerson(personId: string) {
  return useQuery({
    queryKey: ['people', 'one', personId],
    queryFn: () => answerOf(api.GET('/api/people/{personId}', { params: { path: { personId } } })),
  });
}
