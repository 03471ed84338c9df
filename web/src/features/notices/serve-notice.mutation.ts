import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useServeNotice(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/serve-notice', caseId);
}
