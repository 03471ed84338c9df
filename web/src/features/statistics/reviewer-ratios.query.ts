import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** Reviewers as a share of the enforcement staff, of every agency within reach. */
export function useReviewerRatios() {
  return useQuery({
    queryKey: ['statistics', 'ratios'],
    queryFn: () => answerOf(api.GET('/api/statistics/reviewer-ratios')),
  });
}
