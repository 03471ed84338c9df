import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useChangeHandlers(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/change-handlers', caseId);
}
