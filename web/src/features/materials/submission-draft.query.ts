import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** What the handlers of a case have written so far, part by part; read again whenever one of them has saved. */
export function useSubmissionDraft(caseId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['case', caseId, 'submission-draft'],
    queryFn: () =>
      answerOf(api.GET('/api/cases/{caseId}/submission-draft', { params: { path: { caseId } } })),
    enabled,
    staleTime: 0,
  });
}
