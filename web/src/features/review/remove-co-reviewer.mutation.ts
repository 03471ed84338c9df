import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRemoveCoReviewer(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/remove-co-reviewer', caseId);
}
