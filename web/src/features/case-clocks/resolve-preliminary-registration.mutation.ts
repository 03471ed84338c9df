import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useResolvePreliminaryRegistration(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/resolve-preliminary-registration', caseId);
}
