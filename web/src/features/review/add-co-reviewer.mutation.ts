import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useAddCoReviewer(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/add-co-reviewer', caseId);
}
