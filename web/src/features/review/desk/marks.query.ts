import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api/client';

/** The marks of this case's reviewers; what a colleague adds comes by the stream of changes. */
export function useMarks(caseId: string, mayRead: boolean) {
  return useQuery({
    queryKey: ['case', caseId, 'review-marks'],
    queryFn: async () => {
      const params = { path: { caseId } };
      return (await answerOf(api.GET('/api/cases/{caseId}/review-marks', { params }))).marks;
    },
    enabled: mayRead,
    // Who stands in for a reviewer is not told by the stream; they see what is new when they come back to the page.
    refetchOnWindowFocus: true,
  });
}
