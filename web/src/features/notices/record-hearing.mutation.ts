import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRecordHearing(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/record-hearing', caseId);
}
