import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

export function useNotificationSettings() {
  return useQuery({
    queryKey: ['notification-settings'],
    queryFn: () => answerOf(api.GET('/api/notifications/settings')),
  });
}
