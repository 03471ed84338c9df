import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRecordPoliceAnswer(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/record-police-answer', caseId);
}
