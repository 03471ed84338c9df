import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

export function useRemoveView() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (viewId: string) =>
      answerOf(api.DELETE('/api/me/views/{viewId}', { params: { path: { viewId } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['saved-views'] }),
  });
}
