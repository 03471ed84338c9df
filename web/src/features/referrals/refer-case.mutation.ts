import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useReferCase(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/refer-case', caseId);
}
