import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useWriteOpinion(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/write-opinion', caseId);
}
