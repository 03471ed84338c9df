import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** What a round's bundle differs in from the round before; the first round differs from nothing. */
export function useRoundDifference(caseId: string, to: number | undefined) {
  return useQuery({
    queryKey: ['case', caseId, 'difference', to],
    queryFn: () => {
      const params = { path: { caseId }, query: { to: to ?? 0 } };
      return answerOf(api.GET('/api/cases/{caseId}/round-difference', { params }));
    },
    enabled: to !== undefined,
  });
}
