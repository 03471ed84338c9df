import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRecordBirthDate(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/record-birth-date', caseId);
}
