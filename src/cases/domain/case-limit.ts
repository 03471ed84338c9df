import { type EffectiveProfile } from '../../agencies/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type PeriodRequest } from '../../working-calendar/index.js';

/** Name of the deadline by which a decision must be made. */
export const CASE_LIMIT = 'CASE_LIMIT';

/** The case limit (办案期限): calendar days from filing, the last day rolled (行政处罚法 60; 85 does not list 90). */
export function caseLimitPeriod(profile: EffectiveProfile, filedOn: BeijingDate): PeriodRequest {
  const limit = profile.caseLimitDays;
  return {
    rule: {
      name: 'cases.case-limit',
      label: { zh: '办案期限', en: 'Case limit' },
      clauses: ['行政处罚法 60'],
      source: limit.source.reference,
    },
    start: { event: { zh: '立案', en: 'Filing' }, at: filedOn },
    number: limit.value,
    unit: 'CALENDAR_DAY',
    lastDay: 'ROLL',
  };
}
