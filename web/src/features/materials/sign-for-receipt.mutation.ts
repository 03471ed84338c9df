import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useSignForReceipt(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/sign-for-receipt', caseId);
}
