import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api/client';

const AT_MOST = 100;

/** Earlier decisions of the agency on the same law, or of the same cause where no law is cited yet. */
export function usePrecedents(caseId: string) {
  return useQuery({
    queryKey: ['precedents', caseId],
    queryFn: () => {
      const params = { path: { caseId }, query: { limit: AT_MOST } };
      return answerOf(api.GET('/api/cases/{caseId}/precedents', { params }));
    },
  });
}
