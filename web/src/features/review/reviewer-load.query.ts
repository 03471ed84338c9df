import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** More than this is too many anyway. */
const COUNTED_UP_TO = 100;

/** How many cases lie with a reviewer for review now. */
export function useReviewerLoad(reviewerId: string) {
  return useQuery({
    queryKey: ['cases', 'load', reviewerId],
    queryFn: async () => {
      const query = { reviewerId, stage: 'UNDER_REVIEW', limit: COUNTED_UP_TO } as const;
      return (await answerOf(api.GET('/api/cases', { params: { query } }))).items.length;
    },
  });
}
