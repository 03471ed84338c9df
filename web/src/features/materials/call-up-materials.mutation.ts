import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useCallUpMaterials(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/call-up-materials', caseId);
}
