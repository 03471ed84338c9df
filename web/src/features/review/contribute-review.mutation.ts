import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useContributeReview(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/contribute-review', caseId);
}
