import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { Role } from './people.query';

/** Why one person may not hold these roles together, while they are still being chosen. */
export function useRoleFaults(personId: string, roles: readonly Role[]) {
  const chosen = [...roles].sort();
  return useQuery({
    queryKey: ['role-faults', personId, ...chosen],
    enabled: chosen.length > 0,
    placeholderData: keepPreviousData,
    queryFn: () =>
      answerOf(
        api.GET('/api/people/{personId}/role-faults', {
          params: { path: { personId }, query: { roles: chosen } },
          querySerializer: () => `roles=${chosen.join(',')}`,
        }),
      ),
  });
}
