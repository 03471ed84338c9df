import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRequestExtension(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/request-extension', caseId);
}
