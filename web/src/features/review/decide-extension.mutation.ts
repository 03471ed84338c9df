import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useDecideExtension(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/decide-extension', caseId);
}
