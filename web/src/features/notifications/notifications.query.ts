import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

const PAGE = 100;

/** What I was told, newest first. */
export function useNotifications(unread: boolean) {
  return useInfiniteQuery({
    queryKey: ['notifications', 'list', unread],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/notifications', {
          params: { query: { limit: PAGE, unread, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
