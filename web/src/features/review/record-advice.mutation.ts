import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRecordAdvice(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/record-advice', caseId);
}
