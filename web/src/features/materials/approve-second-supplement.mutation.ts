import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useApproveSecondSupplement(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/approve-second-supplement', caseId);
}
