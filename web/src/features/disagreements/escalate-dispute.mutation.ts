import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useEscalateDispute(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/escalate-dispute', caseId);
}
