import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRecordSeal(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/record-seal', caseId);
}
