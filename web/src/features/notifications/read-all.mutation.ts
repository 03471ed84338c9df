import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** All up to the newest that was seen; what comes meanwhile stays unread. */
export function useReadAll() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (upTo: string) => answerOf(api.POST('/api/notifications/read', { body: { upTo } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  });
}
