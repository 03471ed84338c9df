import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useClaimReview(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/claim-review', caseId);
}
