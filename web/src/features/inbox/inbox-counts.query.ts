import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** Time alone makes things overdue, so the counts are read again each minute beside what the stream tells. */
const LOOK_AGAIN_MS = 60_000;

export function useInboxCounts() {
  return useQuery({
    queryKey: ['inbox', 'counts'],
    queryFn: () => answerOf(api.GET('/api/inbox/counts')),
    refetchInterval: LOOK_AGAIN_MS,
  });
}
