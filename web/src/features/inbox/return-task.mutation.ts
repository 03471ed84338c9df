import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

export function useReturnTask() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (taskId: string) =>
      answerOf(api.POST('/api/inbox/tasks/{taskId}/return', { params: { path: { taskId } }, body: {} })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
}
