import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';

export type Absence = components['schemas']['Absence'];

/** Absences of one's own agency that are not over. */
export function useAbsences() {
  return useQuery({
    queryKey: ['absences'],
    queryFn: async () => (await answerOf(api.GET('/api/absences'))).absences,
  });
}
