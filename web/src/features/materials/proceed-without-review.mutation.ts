import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useProceedWithoutReview(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/proceed-without-review', caseId);
}
