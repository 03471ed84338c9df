import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useObjectToOpinion(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/object-to-opinion', caseId);
}
