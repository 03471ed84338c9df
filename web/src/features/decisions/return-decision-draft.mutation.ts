import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useReturnDecisionDraft(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/return-decision-draft', caseId);
}
