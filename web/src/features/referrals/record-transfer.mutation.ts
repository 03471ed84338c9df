import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRecordTransfer(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/record-transfer', caseId);
}
