import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useServeHearingNotice(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/serve-hearing-notice', caseId);
}
