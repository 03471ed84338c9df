import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

export function useCase(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId],
    queryFn: () => answerOf(api.GET('/api/cases/{caseId}', { params: { path: { caseId } } })),
    enabled: caseId !== '',
    // The engine takes a moment to reach the next step; until then there is nothing to wait for by event alone.
    refetchInterval: ({ state }) => (state.data?.engineCatchingUp ? 1_000 : false),
  });
}
