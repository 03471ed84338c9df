import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useOpenExcludedTime(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/open-excluded-time', caseId);
}
