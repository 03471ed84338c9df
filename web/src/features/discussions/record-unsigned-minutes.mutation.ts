import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRecordUnsignedMinutes(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/record-unsigned-minutes', caseId);
}
