import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** The versions of an agency's rules, newest first. */
export function useProfileVersions(agencyId: string) {
  return useQuery({
    queryKey: ['profile', agencyId, 'versions'],
    queryFn: () =>
      answerOf(api.GET('/api/agencies/{agencyId}/profile-versions', { params: { path: { agencyId } } })),
  });
}
