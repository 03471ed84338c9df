import { type CaseKind, type EffectiveProfile } from '../../agencies/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type Refusal } from '../../shared/domain-error.js';
import { type ServiceMethod } from '../../notices/index.js';
import { addDays } from '../../working-calendar/domain/calendar-date.js';
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

/** What the receipt of service (送达回证) says, as far as its validity goes. */
export interface ServiceReceipt {
  readonly method: ServiceMethod;
  readonly servedOn: BeijingDate;
  /** Sign-in names of those who handed it over. */
  readonly servers: readonly string[];
  /** Who saw that it was left at the premises. */
  readonly witness?: string;
  /** The party's signed consent to electronic service. */
  readonly consent?: string;
  /** Registration and return receipt of the post; for publication why every other way failed. */
  readonly proof?: string;
  readonly publishedOn?: BeijingDate;
  readonly note?: string;
}

/** A publication counts as served after 30 days (民事诉讼法 95). */
const PUBLICATION_DAYS = 30;

const MIN_SERVERS = 2;

/**
 * What a receipt of service lacks: by its way of service (行政处罚法 61; 民事诉讼法 89 to 95; SY-R23 to SY-R27), and, where
 * officers meet the party, the second officer (行政处罚法 42; JBM-5). A permit's certificate may be handed out by one.
 */
export function receiptFaults(receipt: ServiceReceipt, kind: CaseKind): Refusal[] {
  const inPerson = receipt.method === 'DIRECT' || receipt.method === 'LEFT_AT_PREMISES';
  const alone = new Set(receipt.servers).size < MIN_SERVERS;
  return [
    ...(kind !== 'PERMIT' && inPerson && alone
      ? [lacks('servers', '两名送达人', 'a second serving officer', ['行政处罚法 42', 'JBM-5', 'SY-R23'])]
      : []),
    ...methodFaults(receipt),
  ];
}

function methodFaults(receipt: ServiceReceipt): Refusal[] {
  const has = (text: string | undefined): boolean => Boolean(text?.trim());
  switch (receipt.method) {
    case 'DIRECT':
      return [];
    case 'LEFT_AT_PREMISES':
      return has(receipt.witness) ? [] : [lacks('witness', '见证人', 'a witness', ['SY-R25'])];
    case 'POST':
      return has(receipt.proof)
        ? []
        : [lacks('proof', '挂号信、回执等凭证', 'the proof of posting', ['SY-R24'])];
    case 'ELECTRONIC':
      return has(receipt.consent)
        ? []
        : [lacks('consent', '当事人签订的确认书', 'the signed consent', ['行政处罚法 61'])];
    case 'ENTRUSTED':
    case 'FORWARDED':
      return has(receipt.note) ? [] : [lacks('note', '委托、转交的原因', 'the reason', ['SY-R26'])];
    case 'PUBLICATION':
      return publicationFaults(receipt, has(receipt.proof));
  }
}

function publicationFaults({ publishedOn, servedOn }: ServiceReceipt, proved: boolean): Refusal[] {
  const early = publishedOn === undefined || servedOn < addDays(publishedOn, PUBLICATION_DAYS);
  return [
    ...(proved ? [] : [lacks('proof', '其他方式无法送达的证明', 'proof that other ways failed', ['SY-R27'])]),
    ...(early ? [lacks('publishedOn', '公告满三十日', 'thirty days of publication', ['民事诉讼法 95'])] : []),
  ];
}

function lacks(field: string, zh: string, en: string, clauses: readonly string[]): Refusal {
  return {
    code: 'SERVICE_RECEIPT_INCOMPLETE',
    status: 422,
    field,
    clauses,
    message: { zh: `送达回证缺少：${zh}`, en: `The receipt of service lacks ${en}` },
    remedy: { zh: '请补充后再登记送达', en: 'Complete it before recording the service' },
  };
}
