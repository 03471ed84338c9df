import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useConcludeDiscussion(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/conclude-discussion', caseId);
}
