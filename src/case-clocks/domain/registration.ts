import { type EffectiveProfile } from '../../agencies/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type PeriodRequest } from '../../working-calendar/domain/due-date.js';
import { dayUnitOf } from '../../working-calendar/domain/unit-by-law.js';
import { numbered } from './seal.js';

/** What becomes of evidence that was registered and kept (先行登记保存的处理). */
export const REGISTRATION_OUTCOMES = [
  'RETURNED',
  'EVIDENCE_TAKEN',
  'SENT_FOR_APPRAISAL',
  'SEALED',
  'CONFISCATED',
] as const;
export type RegistrationOutcome = (typeof REGISTRATION_OUTCOMES)[number];

/** Name of the deadline of the n-th registration of a case, from 1. */
export const registrationDueName = (number: number): string => numbered('REGISTRATION_DUE', number);

/** What was registered is dealt with in seven working days (行政处罚法 56, 85). */
export function registrationPeriod(profile: EffectiveProfile, registeredOn: BeijingDate): PeriodRequest {
  const { value, source } = profile.registrationWorkingDays;
  return {
    rule: {
      name: 'case-clocks.registration-due',
      label: { zh: '先行登记保存处理期限', en: 'Preliminary registration due' },
      clauses: ['行政处罚法 56', '行政处罚法 85'],
      source: source.reference,
    },
    start: { event: { zh: '先行登记保存', en: 'Preliminary registration' }, at: registeredOn },
    number: value,
    unit: dayUnitOf('PENALTY_LAW', 7),
    lastDay: 'ROLL',
  };
}
