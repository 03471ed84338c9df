import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRecordRevocation(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/record-revocation', caseId);
}
