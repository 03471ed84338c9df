import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';

export type Register = components['schemas']['ExpiringEntry']['register'];

/** The versions of a register, newest first. */
export function useRegisterVersions(register: Register, agencyId: string) {
  return useQuery({
    queryKey: ['registers', register, agencyId, 'versions'],
    queryFn: () =>
      answerOf(api.GET('/api/registers/{register}', { params: { path: { register }, query: { agencyId } } })),
  });
}
