import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useOrderDiscussion(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/order-discussion', caseId);
}
