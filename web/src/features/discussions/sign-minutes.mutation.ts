import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useSignMinutes(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/sign-minutes', caseId);
}
