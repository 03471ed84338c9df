import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';

export type Person = components['schemas']['PersonDto'];
export type Role = components['schemas']['SetRolesDto']['roles'][number];

export interface PeopleFilter {
  readonly text: string;
  readonly agencyId: string | undefined;
  readonly role: string | undefined;
  readonly disabled: boolean;
}

/** People by sign-in name, a page at a time. */
export function usePeople({ text, agencyId, role, disabled }: PeopleFilter) {
  return useInfiniteQuery({
    queryKey: ['people', 'list', text, agencyId, role, disabled],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/people', {
          params: {
            query: {
              limit: 100,
              includeDisabled: disabled,
              ...(text && { text }),
              ...(agencyId && { agencyId }),
              ...(role && { role: role as Role }),
              ...(pageParam && { after: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextAfter }) => nextAfter,
  });
}
