import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import { useMe } from '../../lib/session';

const AT_MOST = 200;
const STALE_AFTER_MS = 5 * 60_000;

/** The people of one's own agency; not asked for by who may not read them, whose refusal would stand in the audit trail. */
export function useColleagues() {
  const { permittedActions } = useMe();
  return useQuery({
    enabled: permittedActions.includes('readPeople'),
    queryKey: ['people', 'colleagues'],
    queryFn: async () => {
      const query = { limit: AT_MOST };
      return (await answerOf(api.GET('/api/people', { params: { query } }))).items;
    },
    staleTime: STALE_AFTER_MS,
  });
}
