import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api/client';
import type { components } from '../../../lib/api/schema';

type Body = components['schemas']['CheckOpinionDto'];

const FORGOTTEN_AFTER_MS = 30_000;

/** What of the opinion would be refused if it were sent as it is now. */
export function useOpinionCheck(caseId: string, body: Body) {
  return useQuery({
    queryKey: ['case', caseId, 'opinion-check', body],
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/cases/{caseId}/opinion-check', { params: { path: { caseId } }, body, signal })),
    placeholderData: keepPreviousData,
    gcTime: FORGOTTEN_AFTER_MS,
  });
}
