import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useCloseExcludedTime(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/close-excluded-time', caseId);
}
