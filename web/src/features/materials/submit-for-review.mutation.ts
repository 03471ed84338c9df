import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useSubmitForReview(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/submit-for-review', caseId);
}
