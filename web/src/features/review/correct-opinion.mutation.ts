import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useCorrectOpinion(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/correct-opinion', caseId);
}
