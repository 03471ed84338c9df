import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** Which events are told to whom, and why. */
export function useNotificationKinds() {
  return useQuery({
    queryKey: ['notification-kinds'],
    queryFn: () => answerOf(api.GET('/api/notifications/kinds')),
    staleTime: Infinity,
  });
}
