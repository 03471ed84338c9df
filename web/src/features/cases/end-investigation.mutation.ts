import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useEndInvestigation(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/end-investigation', caseId);
}
