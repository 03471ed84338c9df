import { type EffectiveProfile } from '../../agencies/index.js';
import { beijingDateOf } from '../../shared/beijing-time.js';
import { type PeriodRequest } from '../../working-calendar/index.js';

/** Name of the deadline by which the opinion must be signed. */
export const REVIEW_DUE = 'REVIEW_DUE';

/** The review period: working days (工作日) from the day after receipt (SY-L11; 系统默认 where nothing is stated). */
export function reviewPeriod(profile: EffectiveProfile, receivedAt: Date): PeriodRequest {
  const { value, source } = profile.reviewPeriod;
  return {
    rule: {
      name: 'review.review-due',
      label: { zh: '审核期限', en: 'Review due' },
      clauses: source.kind === 'AGENCY' ? [source.reference] : [],
      source: source.reference,
    },
    start: {
      event: { zh: '收到完整材料', en: 'Receipt of the complete bundle' },
      at: beijingDateOf(receivedAt),
    },
    number: value.workingDays,
    unit: 'WORKING_DAY',
    lastDay: 'ROLL',
  };
}
