import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api/client';

export function usePhrases(wanted: boolean) {
  return useQuery({
    queryKey: ['phrases'],
    queryFn: () => answerOf(api.GET('/api/me/phrases')),
    enabled: wanted,
  });
}
