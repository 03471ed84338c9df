import { type EffectiveProfile } from '../../agencies/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type PeriodRequest } from '../../working-calendar/index.js';

/** Name of the deadline by which the decision must be served. */
export const SERVICE_DUE = 'SERVICE_DUE';

/** Service within 7 working days of the decision (行政处罚法 61, 85). */
export function servicePeriod(profile: EffectiveProfile, decidedOn: BeijingDate): PeriodRequest {
  const { value, source } = profile.serviceWorkingDays;
  return {
    rule: {
      name: 'decisions.service-due',
      label: { zh: '送达期限', en: 'Service due' },
      clauses: ['行政处罚法 61', '行政处罚法 85'],
      source: source.reference,
    },
    start: { event: { zh: '作出决定', en: 'Decision' }, at: decidedOn },
    number: value,
    unit: 'WORKING_DAY',
    lastDay: 'ROLL',
  };
}
