import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useDraftDecision(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/draft-decision', caseId);
}
