import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useDecideReferral(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/decide-referral', caseId);
}
