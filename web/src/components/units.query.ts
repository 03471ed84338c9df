import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../lib/api/client';

/** The units of an agency, or of one's own. */
export function useUnits(agencyId: string | undefined) {
  return useQuery({
    queryKey: ['units', agencyId],
    queryFn: () => answerOf(api.GET('/api/units', { params: { query: agencyId ? { agencyId } : {} } })),
  });
}
