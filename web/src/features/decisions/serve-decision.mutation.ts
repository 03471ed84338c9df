import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useServeDecision(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/serve-decision', caseId);
}
