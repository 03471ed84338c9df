import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useCloseCase(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/close-case', caseId);
}
