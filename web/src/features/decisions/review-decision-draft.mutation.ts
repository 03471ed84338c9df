import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useReviewDecisionDraft(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/review-decision-draft', caseId);
}
