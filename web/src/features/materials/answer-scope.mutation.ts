import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useAnswerScope(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/answer-scope', caseId);
}
