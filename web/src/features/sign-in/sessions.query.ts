import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

export function useSessions() {
  return useQuery({ queryKey: ['sessions'], queryFn: () => answerOf(api.GET('/api/me/sessions')) });
}
