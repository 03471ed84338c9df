import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRecordInquiry(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/record-inquiry', caseId);
}
