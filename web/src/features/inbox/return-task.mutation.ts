import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

interface Returned {
  readonly taskId: string;
  readonly note?: string;
}

/** Back to the group, or to whoever handed it over. */
export function useReturnTask() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ taskId, note }: Returned) =>
      answerOf(
        api.POST('/api/inbox/tasks/{taskId}/return', {
          params: { path: { taskId } },
          body: note ? { note } : {},
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
}
