import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRepeatNotice(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/repeat-notice', caseId);
}
