import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useIssueSupplementNotice(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/issue-supplement-notice', caseId);
}
