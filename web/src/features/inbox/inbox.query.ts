import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { paths } from '../../lib/api/schema';

export const VIEWS = ['mine', 'group', 'soonDue', 'overdue', 'done', 'copied', 'started'] as const;
export type View = (typeof VIEWS)[number];

type Query = NonNullable<paths['/api/inbox']['get']['parameters']['query']>;
/** What a list is narrowed by; the names are the api's, so that a saved view keeps them as they are. */
export type InboxFilter = Omit<Query, 'view' | 'limit' | 'after'>;

const PAGE = 200;
/** What is due today is overdue tomorrow, though nobody did anything. */
const LOOK_AGAIN_MS = 10 * 60_000;

/** A view of the inbox, page after page; while a filter changes, what was found before stays to be seen. */
export function useInbox(view: View, filter: InboxFilter) {
  return useInfiniteQuery({
    queryKey: ['inbox', 'list', view, filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/inbox', {
          params: { query: { view, limit: PAGE, ...filter, ...(pageParam && { after: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before, query) => (query?.queryKey[2] === view ? before : undefined),
    refetchInterval: LOOK_AGAIN_MS,
  });
}
