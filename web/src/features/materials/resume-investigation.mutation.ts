import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useResumeInvestigation(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/resume-investigation', caseId);
}
