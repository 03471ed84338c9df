import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** The audit events behind the history; begins with the case's key, so that it is read again when the case changes. */
export function useCaseAudit(caseId: string, wanted: boolean) {
  return useQuery({
    queryKey: ['case', caseId, 'audit'],
    queryFn: () => answerOf(api.GET('/api/cases/{caseId}/audit', { params: { path: { caseId } } })),
    enabled: wanted,
  });
}

export type AuditEvent = NonNullable<ReturnType<typeof useCaseAudit>['data']>[number];
