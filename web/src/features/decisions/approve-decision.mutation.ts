import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useApproveDecision(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/approve-decision', caseId);
}
