import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** What a round's bundle differs in from the round before. */
export function useRoundDifference(caseId: string, to: number) {
  return useQuery({
    queryKey: ['case', caseId, 'difference', to],
    queryFn: () =>
      answerOf(
        api.GET('/api/cases/{caseId}/round-difference', { params: { path: { caseId }, query: { to } } }),
      ),
  });
}
