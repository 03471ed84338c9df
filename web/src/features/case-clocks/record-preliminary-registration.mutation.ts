import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRecordPreliminaryRegistration(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/record-preliminary-registration', caseId);
}
