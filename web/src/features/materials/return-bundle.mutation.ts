import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useReturnBundle(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/return-bundle', caseId);
}
