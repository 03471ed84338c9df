import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRequestCaseExtension(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/request-case-extension', caseId);
}
