import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRequestRecusal(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/request-recusal', caseId);
}
