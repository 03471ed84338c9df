import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useRecordPartyResponse(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/record-party-response', caseId);
}
