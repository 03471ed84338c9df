import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useFileWithAgency(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/file-with-agency', caseId);
}
