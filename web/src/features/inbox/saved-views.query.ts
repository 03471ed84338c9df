import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';

export type SavedView = components['schemas']['SavedViewDto'];

/** The views of the inbox that this person keeps. */
export function useSavedViews() {
  return useQuery({
    queryKey: ['saved-views', 'INBOX'],
    queryFn: () => answerOf(api.GET('/api/me/views', { params: { query: { list: 'INBOX' } } })),
  });
}
