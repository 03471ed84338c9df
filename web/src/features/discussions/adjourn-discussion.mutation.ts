import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useAdjournDiscussion(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/adjourn-discussion', caseId);
}
