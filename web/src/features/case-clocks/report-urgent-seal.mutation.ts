import { useCaseCommand } from '../../lib/commands/use-case-command';

export function useReportUrgentSeal(caseId: string) {
  return useCaseCommand('/api/cases/{caseId}/report-urgent-seal', caseId);
}
