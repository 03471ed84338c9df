import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useCastVote(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/cast-vote', caseId);
}
