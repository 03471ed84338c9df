import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useExtendSeal(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/extend-seal', caseId);
}
