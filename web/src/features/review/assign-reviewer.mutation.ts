import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useAssignReviewer(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/assign-reviewer', caseId);
}
