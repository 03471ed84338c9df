import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../lib/api/client';

export function useNotices() {
  return useQuery({
    queryKey: ['notifications'],
    queryFn: () => answerOf(api.GET('/api/notifications', { params: { query: { limit: 50 } } })),
  });
}
