import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** What has ended, soon will, or is missing in the registers of an agency. */
export function useExpiring(agencyId: string) {
  return useQuery({
    queryKey: ['registers', 'expiring', agencyId],
    queryFn: () => answerOf(api.GET('/api/registers/expiring', { params: { query: { agencyId } } })),
  });
}
