import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { Register } from './register-versions.query';

/** What a register says now, or what a version of it said. */
export function useRegisterRows(register: Register, agencyId: string, version: number | undefined) {
  return useQuery({
    queryKey: ['registers', register, agencyId, 'rows', version ?? 'now'],
    queryFn: () =>
      answerOf(
        api.GET('/api/registers/{register}/rows', {
          params: { path: { register }, query: { agencyId, ...(version !== undefined && { version }) } },
        }),
      ),
  });
}
