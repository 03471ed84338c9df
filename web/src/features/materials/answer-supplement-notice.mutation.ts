import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useAnswerSupplementNotice(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/answer-supplement-notice', caseId);
}
