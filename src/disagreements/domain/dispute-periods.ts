import { type EffectiveProfile } from '../../agencies/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type PeriodRequest } from '../../working-calendar/index.js';

/** Name of the deadline by which both sides have negotiated. */
export const NEGOTIATION_DUE = 'NEGOTIATION_DUE';
/** Name of the deadline by which the leader has ruled. */
export const RULING_DUE = 'RULING_DUE';

/** Working days (工作日) after the opinion was signed; undefined where the agency sets no limit (系统默认). */
export function objectionPeriod(
  { objectionPeriod: { value, source } }: Pick<EffectiveProfile, 'objectionPeriod'>,
  signedOn: BeijingDate,
): PeriodRequest | undefined {
  if (value.workingDays === null) return undefined;
  return {
    rule: {
      name: 'disagreements.objection-due',
      label: { zh: '提出异议的期限', en: 'Objection due' },
      clauses: source.kind === 'AGENCY' ? [source.reference] : [],
      source: source.reference,
    },
    start: { event: { zh: '签发审核意见', en: 'Signing of the opinion' }, at: signedOn },
    number: value.workingDays,
    unit: 'WORKING_DAY',
    lastDay: 'ROLL',
  };
}

/** Working days (工作日) from the day after the objection; 系统默认, no seed states a number. */
export function negotiationPeriod(profile: EffectiveProfile, objectedOn: BeijingDate): PeriodRequest {
  const { value, source } = profile.negotiationWorkingDays;
  return {
    rule: {
      name: 'disagreements.negotiation-due',
      label: { zh: '协商期限', en: 'Negotiation due' },
      clauses: source.kind === 'AGENCY' ? [source.reference] : [],
      source: source.reference,
    },
    start: { event: { zh: '提出异议', en: 'Objection' }, at: objectedOn },
    number: value,
    unit: 'WORKING_DAY',
    lastDay: 'ROLL',
  };
}

/** Working days (工作日) from the day after the package went up (TC-11: 12 Feb → 26 Feb 2026); 系统默认. */
export function rulingPeriod(profile: EffectiveProfile, escalatedOn: BeijingDate): PeriodRequest {
  const { value, source } = profile.rulingWorkingDays;
  return {
    rule: {
      name: 'disagreements.ruling-due',
      label: { zh: '裁定期限', en: 'Ruling due' },
      clauses: source.kind === 'AGENCY' ? [source.reference] : [],
      source: source.reference,
    },
    start: { event: { zh: '报请裁定', en: 'Submission for a ruling' }, at: escalatedOn },
    number: value,
    unit: 'WORKING_DAY',
    lastDay: 'ROLL',
  };
}
