import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRecordNegotiation(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/record-negotiation', caseId);
}
