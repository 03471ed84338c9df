import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useWithdrawHearing(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/withdraw-hearing', caseId);
}
