import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useDecideCaseExtension(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/decide-case-extension', caseId);
}
