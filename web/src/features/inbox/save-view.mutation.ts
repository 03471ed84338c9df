import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { SavedView } from './saved-views.query';

/** Under the id that its sender chose: sent again it is the same view. */
export function useSaveView() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id: viewId, ...body }: SavedView) =>
      answerOf(api.PUT('/api/me/views/{viewId}', { params: { path: { viewId } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['saved-views'] }),
  });
}
