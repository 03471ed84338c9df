import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useDecideUrgentSeal(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/decide-urgent-seal', caseId);
}
