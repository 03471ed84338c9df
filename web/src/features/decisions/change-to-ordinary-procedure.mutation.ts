import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useChangeToOrdinaryProcedure(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/change-to-ordinary-procedure', caseId);
}
