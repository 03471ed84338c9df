import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useReworkAndResubmit(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/rework-and-resubmit', caseId);
}
