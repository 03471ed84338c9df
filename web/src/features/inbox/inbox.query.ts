import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

export const VIEWS = ['mine', 'group', 'soonDue', 'overdue', 'done'] as const;
export type View = (typeof VIEWS)[number];

const PAGE = 200;

/** A view of the inbox, page after page. */
export function useInbox(view: View, text: string) {
  return useInfiniteQuery({
    queryKey: ['inbox', 'list', view, text],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/inbox', {
          params: {
            query: { view, limit: PAGE, ...(text && { text }), ...(pageParam && { after: pageParam }) },
          },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
