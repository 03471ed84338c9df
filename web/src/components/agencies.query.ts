import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../lib/api/client';

/** Every agency that the system serves. */
export function useAgencies() {
  return useQuery({
    queryKey: ['agencies'],
    queryFn: () => answerOf(api.GET('/api/agencies')),
    staleTime: 5 * 60_000,
  });
}
