import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api/client';
import type { components } from '../../../lib/api/schema';

type Body = components['schemas']['CheckOpinionDto'];
export type Check = components['schemas']['OpinionCheckView'];

const FORGOTTEN_AFTER_MS = 30_000;

/** What of the opinion would be refused if it were sent as it is written now, as JSON; undefined before it is known. */
export function useOpinionCheck(caseId: string, written: string | undefined) {
  return useQuery({
    queryKey: ['case', caseId, 'opinion-check', written],
    enabled: written !== undefined,
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/cases/{caseId}/opinion-check', {
          params: { path: { caseId } },
          body: JSON.parse(written ?? '{}') as Body,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    gcTime: FORGOTTEN_AFTER_MS,
  });
}
