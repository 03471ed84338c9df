import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api/client';

export function useRemoveReviewMark(caseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (markId: string) => {
      const params = { path: { caseId, markId }, header: { 'Idempotency-Key': `remove-mark-${markId}` } };
      return answerOf(api.POST('/api/cases/{caseId}/review-marks/{markId}/remove', { params }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId, 'review-marks'] }),
  });
}
