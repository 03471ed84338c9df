import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useSignOpinion(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/sign-opinion', caseId);
}
