import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';

export type AuditEvent = components['schemas']['AuditEventDto'];

export interface AuditFilter {
  readonly actor?: string;
  readonly action?: string;
  readonly objectType?: string;
  readonly object?: string;
  readonly from?: string;
  readonly to?: string;
  readonly result?: string;
}

/** The audit trail, newest first; days are Beijing days, both included. */
export function useAudit(filter: AuditFilter) {
  const { actor, action, objectType, object, from, to, result } = filter;
  return useInfiniteQuery({
    queryKey: ['audit', filter],
    initialPageParam: undefined as number | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/audit', {
          params: {
            query: {
              limit: 100,
              ...(actor && { actorName: actor }),
              ...(action && { action }),
              ...(objectType && { objectType }),
              ...(object && { objectId: object }),
              ...(from && { from: `${from}T00:00:00.000+08:00` }),
              ...(to && { until: `${to}T23:59:59.999+08:00` }),
              ...(result && { result: result as 'ACCEPTED' | 'REFUSED' }),
              ...(pageParam !== undefined && { before: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextBefore }) => nextBefore,
  });
}
