import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useConveneDiscussion(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/convene-discussion', caseId);
}
