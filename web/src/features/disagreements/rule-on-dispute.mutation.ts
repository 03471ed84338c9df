import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRuleOnDispute(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/rule-on-dispute', caseId);
}
