import { type CaseKind, type EffectiveProfile, type ExcludedTime } from '../../agencies/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type BilingualText, type Refusal } from '../../shared/domain-error.js';
import { type ExcludedRange } from '../../working-calendar/domain/due-date.js';
import { excludedTimeInvalid, timeNotExcluded } from './case-clocks.errors.js';

/** Which clock stands still: that of the case, or that of one seal. */
export const EXCLUDED_CLOCKS = ['CASE', 'SEAL'] as const;
export type ExcludedClock = (typeof EXCLUDED_CLOCKS)[number];

export const EXCLUDED_TIME_NAMES: Readonly<Record<ExcludedTime, BilingualText>> = {
  SUSPENSION: { zh: '中止', en: 'suspension' },
  HEARING: { zh: '听证', en: 'hearing' },
  PUBLICATION: { zh: '公告', en: 'publication' },
  TESTING: { zh: '检测、检验、检疫', en: 'testing' },
  APPRAISAL: { zh: '鉴定', en: 'appraisal' },
  REFERRAL: { zh: '移送', en: 'referral' },
  TENDER: { zh: '招标、拍卖', en: 'tender' },
  EXPERT_REVIEW: { zh: '专家评审', en: 'expert review' },
  MONITORING: { zh: '监测、评估、认定', en: 'monitoring' },
  SERVICE: { zh: '送达', en: 'service' },
};

/** Testing and appraisal alone do not count for a seal (行政强制法 25). */
const SEAL_TIMES: readonly ExcludedTime[] = ['TESTING', 'APPRAISAL'];

/** The times that a clock leaves out, and the clause that says so. */
export function excludedTimesOf(
  profile: EffectiveProfile,
  kind: CaseKind,
  clock: ExcludedClock,
): { readonly times: readonly ExcludedTime[]; readonly clause: string } {
  if (clock === 'SEAL') return { times: SEAL_TIMES, clause: '行政强制法 25' };
  const rule = kind === 'PERMIT' ? profile.permitExcludedTimes : profile.penaltyExcludedTimes;
  return { times: rule.value, clause: rule.source.reference };
}

/** An excluded time as it is recorded; `endedOn` is null while it lasts. Both days are left out. */
export interface ExcludedTimeSpan {
  readonly reason: ExcludedTime;
  readonly fromOn: BeijingDate;
  readonly expectedUntil: BeijingDate;
  readonly endedOn: BeijingDate | null;
}

/** What forbids leaving this time out: a reason that the law does not know, dates that do not fit. */
export function openingFaults(
  span: Pick<ExcludedTimeSpan, 'reason' | 'fromOn' | 'expectedUntil'>,
  clockBegan: BeijingDate,
  rule: { readonly times: readonly ExcludedTime[]; readonly clause: string },
): Refusal[] {
  return [
    ...(rule.times.includes(span.reason) ? [] : [timeNotExcluded(rule.times, rule.clause)]),
    ...(span.fromOn < clockBegan ? [excludedTimeInvalid('fromOn', rule.clause)] : []),
    ...(span.expectedUntil < span.fromOn ? [excludedTimeInvalid('expectedUntil', rule.clause)] : []),
  ];
}

/**
 * The days that do not count. An excluded time that still lasts is left out up to the day on which it was expected to
 * end, so that the clock warns too early rather than too late; its end counts it again.
 */
export function excludedRanges(spans: readonly ExcludedTimeSpan[]): ExcludedRange[] {
  return spans.flatMap(({ reason, fromOn, expectedUntil, endedOn }) => {
    const to = endedOn ?? expectedUntil;
    return to < fromOn ? [] : [{ from: fromOn, to, why: EXCLUDED_TIME_NAMES[reason] }];
  });
}
