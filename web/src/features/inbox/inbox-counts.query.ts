import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

export function useInboxCounts() {
  return useQuery({ queryKey: ['inbox', 'counts'], queryFn: () => answerOf(api.GET('/api/inbox/counts')) });
}
