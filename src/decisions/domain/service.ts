import { type CaseKind, type EffectiveProfile } from '../../agencies/index.js';
import { type ServiceProofDto } from '../../notices/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { SYSTEM_DEFAULT_SOURCE, type PeriodRequest } from '../../working-calendar/domain/due-date.js';

/** Name of the deadline by which the decision must be served. */
export const SERVICE_DUE = 'SERVICE_DUE';
/** Name of the deadline by which the fine is paid. */
export const PAYMENT_DUE = 'PAYMENT_DUE';

/** Working days to issue and serve a permit's certificate (行政许可法 44, 82). */
const CERTIFICATE_DAYS = 10;

/**
 * Service after the decision, working days (工作日): of a penalty 7 (行政处罚法 61, 85), of a permit with its certificate 10
 * (行政许可法 44, 82); for other acts the law is silent: the penalty's days as 系统默认.
 */
export function servicePeriod(
  profile: Pick<EffectiveProfile, 'serviceWorkingDays'>,
  kind: CaseKind,
  decidedOn: BeijingDate,
): PeriodRequest {
  const { number, clauses, source } = serviceRule(profile, kind);
  return {
    rule: {
      name: 'decisions.service-due',
      label: { zh: '送达期限', en: 'Service due' },
      clauses,
      source,
    },
    start: { event: { zh: '作出决定', en: 'Decision' }, at: decidedOn },
    number,
    unit: 'WORKING_DAY',
    lastDay: 'ROLL',
  };
}

/**
 * The day that decides whether the service was in time. By publication it counts as received after 30 days, which never fit
 * into the period: the agency has done its part on the day on which the publication begins (行政处罚法 61; 民事诉讼法 95).
 */
export function serviceDoneOn(
  service: Pick<ServiceProofDto, 'method' | 'publishedOn'> & { readonly servedOn: BeijingDate },
): BeijingDate {
  return service.method === 'PUBLICATION' ? (service.publishedOn ?? service.servedOn) : service.servedOn;
}

function serviceRule(
  { serviceWorkingDays: { value, source } }: Pick<EffectiveProfile, 'serviceWorkingDays'>,
  kind: CaseKind,
): { readonly number: number; readonly clauses: readonly string[]; readonly source: string } {
  switch (kind) {
    case 'PERMIT':
      return {
        number: CERTIFICATE_DAYS,
        clauses: ['行政许可法 44', '行政许可法 82'],
        source: '行政许可法 44',
      };
    case 'PENALTY':
      return { number: value, clauses: ['行政处罚法 61', '行政处罚法 85'], source: source.reference };
    default:
      return { number: value, clauses: [], source: SYSTEM_DEFAULT_SOURCE };
  }
}

/** Payment within 15 calendar days of receipt (行政处罚法 67; 85 does not list 15), the last day rolled. */
export function paymentPeriod(profile: EffectiveProfile, servedOn: BeijingDate): PeriodRequest {
  const { value, source } = profile.paymentDays;
  return {
    rule: {
      name: 'decisions.payment-due',
      label: { zh: '缴款期限', en: 'Payment due' },
      clauses: ['行政处罚法 67'],
      source: source.reference,
    },
    start: { event: { zh: '收到处罚决定书', en: 'Receipt of the decision' }, at: servedOn },
    number: value,
    unit: 'CALENDAR_DAY',
    lastDay: 'ROLL',
  };
}
