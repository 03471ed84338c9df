import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';

export type Settings = components['schemas']['ChangeNotificationSettingsDto'];

export function useChangeSettings() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Settings) => answerOf(api.PUT('/api/notifications/settings', { body })),
    onSuccess: (settings) => queries.setQueryData(['notification-settings'], settings),
  });
}
