import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useChangeProposal(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/change-proposal', caseId);
}
