import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../lib/api/client';

/** The rules of the agency in force, each with its source. */
export function useProfile(agencyId: string) {
  return useQuery({
    queryKey: ['profile', agencyId],
    queryFn: () => answerOf(api.GET('/api/agencies/{agencyId}/profile', { params: { path: { agencyId } } })),
    staleTime: Infinity,
  });
}
