import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api/client';

/** The draft of this round's opinion as the server keeps it, for everybody who reviews the case. */
export function useOpinionDraft(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'opinion-draft'],
    queryFn: async () => {
      const params = { path: { caseId } };
      return (await answerOf(api.GET('/api/cases/{caseId}/opinion-draft', { params }))).draft;
    },
  });
}
