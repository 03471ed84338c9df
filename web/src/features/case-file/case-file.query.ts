import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** What lies in the file of a case, in the order in which it came about. */
export function useCaseFile(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'file'],
    queryFn: () => answerOf(api.GET('/api/cases/{caseId}/file', { params: { path: { caseId } } })),
  });
}
