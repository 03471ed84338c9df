import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** How many cases keep which version of their agency's rules. */
export function useProfileCases(agencyId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['profile', agencyId, 'cases'],
    enabled,
    queryFn: () =>
      answerOf(api.GET('/api/agencies/{agencyId}/profile-cases', { params: { path: { agencyId } } })),
  });
}
