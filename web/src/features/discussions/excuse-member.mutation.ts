import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useExcuseMember(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/excuse-member', caseId);
}
