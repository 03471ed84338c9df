import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useReturnOpinion(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/return-opinion', caseId);
}
