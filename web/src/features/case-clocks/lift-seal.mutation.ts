import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useLiftSeal(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/lift-seal', caseId);
}
