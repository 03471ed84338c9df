import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useAnswerCallUp(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/answer-call-up', caseId);
}
