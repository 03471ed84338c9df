import { type ProfileVersion } from '../agencies/index.js';
import { type Deadlines } from '../deadlines/index.js';
import { type CaseFile } from './case-file.entity.js';
import { CASE_LIMIT, caseLimitPeriod } from './domain/case-limit.js';

export const MAJOR_DECISION = 'major-decision';

/** The deadline as the process waits for it: a warning some working days before, and the moment it has passed. */
export function caseLimitDeadline(row: CaseFile, profile: ProfileVersion): Parameters<Deadlines['open']>[1] {
  return {
    caseId: row.id,
    agencyId: row.agencyId,
    name: CASE_LIMIT,
    period: caseLimitPeriod(profile.parameters, row.kind, row.filedOn, { joint: row.jointHandling }),
    taskKeys: ['endInvestigation'],
    processKey: MAJOR_DECISION,
    timers: [
      {
        variable: 'caseWarnAt',
        at: 'WORKING_DAYS_LEFT',
        workingDaysLeft: profile.parameters.caseWarningWorkingDays.value,
      },
      { variable: 'caseOverdueAt', at: 'OVERDUE' },
    ],
  };
}
