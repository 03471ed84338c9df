import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useAcceptNoDecision(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/accept-no-decision', caseId);
}
