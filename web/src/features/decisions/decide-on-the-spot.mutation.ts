import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useDecideOnTheSpot(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/decide-on-the-spot', caseId);
}
