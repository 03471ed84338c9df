import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

const AT_MOST = 200;
const STALE_AFTER_MS = 5 * 60_000;

/** The people of one's own agency. */
export function useColleagues() {
  return useQuery({
    queryKey: ['people', 'colleagues'],
    queryFn: async () => {
      const query = { limit: AT_MOST };
      return (await answerOf(api.GET('/api/people', { params: { query } }))).items;
    },
    staleTime: STALE_AFTER_MS,
  });
}
