import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api/client';
import type { CommandBody } from '../../../lib/api/types';

type Mark = CommandBody<'/api/cases/{caseId}/review-marks'>;

/** Sends a mark once, however often the same one is sent again after a lost connection. */
export function useAddReviewMark(caseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ mark, key }: { readonly mark: Mark; readonly key: string }) => {
      const params = { path: { caseId }, header: { 'Idempotency-Key': key } };
      return answerOf(api.POST('/api/cases/{caseId}/review-marks', { params, body: mark }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId, 'review-marks'] }),
  });
}
