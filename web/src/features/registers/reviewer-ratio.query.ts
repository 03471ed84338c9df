import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** Whether an agency has enough reviewers today. */
export function useReviewerRatio(agencyId: string) {
  return useQuery({
    queryKey: ['registers', 'ratio', agencyId],
    queryFn: () => answerOf(api.GET('/api/registers/reviewer-ratio', { params: { query: { agencyId } } })),
  });
}
