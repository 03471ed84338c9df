import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useDecideRecusal(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/decide-recusal', caseId);
}
