import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** What a parameter was, from which day, and by which source. */
export function useParameterHistory(agencyId: string, parameter: string) {
  return useQuery({
    queryKey: ['profile', agencyId, 'history', parameter],
    queryFn: () =>
      answerOf(
        api.GET('/api/agencies/{agencyId}/profile-parameters/{parameter}', {
          params: { path: { agencyId, parameter } },
        }),
      ),
  });
}
