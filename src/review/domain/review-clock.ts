import { type EffectiveProfile } from '../../agencies/index.js';
import { beijingDateOf } from '../../shared/beijing-time.js';
import { type PeriodRequest } from '../../working-calendar/index.js';

/** Name of the deadline by which the opinion must be signed. */
export const REVIEW_DUE = 'REVIEW_DUE';

/**
 * The review period: working days (工作日) from the day after receipt (SY-L11; 系统默认 where nothing is stated),
 * with the days of an approved extension counted on, so that the whole is one due date with one explanation. A
 * bundle that nobody signed for in time counts as received then (A8.2), and the explanation says so.
 */
export function reviewPeriod(
  profile: Pick<EffectiveProfile, 'reviewPeriod' | 'extension'>,
  receivedAt: Date,
  extendedBy = 0,
  deemed = false,
): PeriodRequest {
  const { value, source } = profile.reviewPeriod;
  const sources = extendedBy > 0 ? [source, profile.extension.source] : [source];
  const references = [...new Set(sources.map(({ reference }) => reference))];
  return {
    rule: {
      name: 'review.review-due',
      label:
        extendedBy > 0
          ? {
              zh: `审核期限（${value.workingDays} 个工作日，延长 ${extendedBy} 个工作日）`,
              en: `Review due (${value.workingDays} working days, extended by ${extendedBy})`,
            }
          : { zh: '审核期限', en: 'Review due' },
      clauses: references.filter((reference) =>
        sources.some((each) => each.kind === 'AGENCY' && each.reference === reference),
      ),
      source: references.join('；'),
    },
    start: {
      event: deemed
        ? { zh: '逾期未签收，视为收到材料', en: 'Nobody signed for the bundle: deemed receipt' }
        : { zh: '收到材料', en: 'Receipt of the bundle' },
      at: beijingDateOf(receivedAt),
    },
    number: value.workingDays + extendedBy,
    unit: 'WORKING_DAY',
    lastDay: 'ROLL',
  };
}
