import { type BeijingDate } from '../../shared/beijing-time.js';
import { type BilingualText, type Refusal } from '../../shared/domain-error.js';
import { type ClockOnSupplement, type PeriodRequest } from '../../working-calendar/index.js';
import { itemLeftOut, secondSupplementNeedsHead, supplementFault } from './supplement.errors.js';

/** Name of the deadline by which materials must be supplemented. */
export const SUPPLEMENT_DUE = 'SUPPLEMENT_DUE';

/** Name of the deadline by which an incomplete bundle must be signed for. */
export const RECEIPT_DUE = 'RECEIPT_DUE';

/** The variable that the diagram's timer of receipt waits for. */
export const RECEIPT_TIMER = 'receiptOverdueAt';

/**
 * How a bundle was received (A8.2): complete when it was handed in, signed for, with the notice to supplement, or
 * taken as received because nobody signed for it in time.
 */
export type Receipt = 'ON_SUBMISSION' | 'SIGNED_FOR' | 'WITH_NOTICE' | 'DEEMED';

/** An item that no rule of the agency names. */
export const OTHER_ITEM = 'OTHER';

export type SupplementPhase = 'BEFORE_RECEIPT' | 'IN_REVIEW';
export type SupplementState = 'OPEN' | 'ANSWERED' | 'EXPIRED';

/** One thing that is missing, and why it is wanted. */
export interface SupplementItem {
  readonly key: string;
  readonly reason: string;
}

/** What a notice asks for, and until when: a date, or working days (工作日) from today. */
export interface SupplementRequest {
  readonly items: readonly SupplementItem[];
  readonly supplementBy?: BeijingDate;
  readonly workingDays?: number;
}

/** What a new notice is measured by. */
export interface SupplementSituation {
  readonly today: BeijingDate;
  /** Keys of the agency's material rules. */
  readonly known: readonly string[];
  /** What the completeness check found missing, with its name. */
  readonly missing: readonly { readonly key: string; readonly name: BilingualText }[];
  /** Items of the round's earlier notices; undefined when this is the first. */
  readonly askedBefore: readonly SupplementItem[] | undefined;
  readonly headApproved: boolean;
}

/**
 * Every fault of a notice to supplement: no item, no reason, no date (SY-L6), a date that is no later than today,
 * a known gap left out of the one notice, new items in a second one without the head's approval (SY-R7).
 */
export function supplementFaults(request: SupplementRequest, situation: SupplementSituation): Refusal[] {
  return [
    ...itemFaults(request.items, situation),
    ...dateFaults(request, situation.today),
    ...onceFaults(request.items, situation),
  ];
}

function itemFaults(items: readonly SupplementItem[], { known }: SupplementSituation): Refusal[] {
  if (items.length === 0) {
    const message = { zh: '补正通知没有列明材料', en: 'The notice names no item' };
    return [supplementFault('SUPPLEMENT_ITEMS_MISSING', 'items', message, ['SY-L6', 'SY-R7'])];
  }
  return items.flatMap(({ key, reason }, index) => {
    const faults: Refusal[] = [];
    if (key !== OTHER_ITEM && !known.includes(key)) {
      const message = { zh: `材料清单中没有“${key}”`, en: `No material "${key}" in the agency’s list` };
      faults.push(supplementFault('SUPPLEMENT_ITEM_UNKNOWN', `items.${index}.key`, message, ['SY-L6']));
    }
    if (reason.trim() === '') {
      const message = { zh: '补正事项没有说明理由', en: 'An item asked for needs its reason' };
      faults.push(supplementFault('SUPPLEMENT_REASON_MISSING', `items.${index}.reason`, message, ['SY-R7']));
    }
    return faults;
  });
}

function dateFaults({ supplementBy, workingDays }: SupplementRequest, today: BeijingDate): Refusal[] {
  const one = (supplementBy === undefined) !== (workingDays === undefined);
  if (!one) {
    const message = {
      zh: '补正通知须写明补正期限（日期或工作日数，二者择一）',
      en: 'The notice names the date, or the number of working days, by which to supplement',
    };
    return [supplementFault('SUPPLEMENT_DATE_MISSING', 'supplementBy', message, ['SY-L6'])];
  }
  if (supplementBy === undefined || supplementBy > today) return [];
  const message = { zh: '补正期限应当晚于通知当日', en: 'The date must lie after the day of the notice' };
  return [supplementFault('SUPPLEMENT_DATE_TOO_EARLY', 'supplementBy', message, ['SY-L6'])];
}

function onceFaults(items: readonly SupplementItem[], situation: SupplementSituation): Refusal[] {
  const { missing, askedBefore, headApproved } = situation;
  const leftOut = missing.filter(({ key }) => !items.some((item) => item.key === key));
  const faults = leftOut.map(({ key, name }) => itemLeftOut(key, name));
  if (askedBefore === undefined || headApproved) return faults;
  const asked = new Set(askedBefore.map(({ key }) => key).filter((key) => key !== OTHER_ITEM));
  const added = items.filter(({ key }) => !asked.has(key)).map(({ key }) => key);
  return added.length > 0 ? [...faults, secondSupplementNeedsHead(added)] : faults;
}

/** Until when to supplement: the date named, or working days (工作日) from the day after the notice (SY-L6). */
export function supplementPeriod(request: SupplementRequest, today: BeijingDate): PeriodRequest {
  const rule = {
    name: 'materials.supplement-due',
    label: { zh: '补正期限', en: 'Supplement due' },
    clauses: ['SY-L6'],
    source: '补正通知',
  };
  if (request.supplementBy !== undefined) {
    const event = { zh: '补正通知指定的日期', en: 'The date named in the notice' };
    const start = { event, at: request.supplementBy };
    return { rule, start, number: 0, unit: 'FIXED_DATE', lastDay: 'ROLL' };
  }
  const start = { event: { zh: '发出补正通知', en: 'Notice to supplement' }, at: today };
  return { rule, start, number: request.workingDays ?? 0, unit: 'WORKING_DAY', lastDay: 'ROLL' };
}

/** An incomplete bundle is signed for within this many working days, else it counts as received then (A8.2). */
export function receiptPeriod(workingDays: number, source: string, submittedOn: BeijingDate): PeriodRequest {
  return {
    rule: {
      name: 'materials.receipt-due',
      label: { zh: '签收期限', en: 'Sign for receipt' },
      clauses: [],
      source,
    },
    start: { event: { zh: '报送材料', en: 'Submission' }, at: submittedOn },
    number: workingDays,
    unit: 'WORKING_DAY',
    lastDay: 'ROLL',
  };
}

const CLOCK_WORDS: Readonly<Record<ClockOnSupplement, BilingualText>> = {
  PAUSE: {
    zh: '自通知次日起至收到补正材料之日止，审核期限暂停计算',
    en: 'The review period pauses from the day after the notice to the day of receipt',
  },
  RUN: { zh: '补正期间审核期限继续计算', en: 'The review period runs on meanwhile' },
  RESTART: {
    zh: '审核期限自收到补正材料之日起重新计算',
    en: 'The review period starts afresh on receipt of the materials',
  },
};

/** What the notice says about the review clock (law.md B7; A8.1). */
export function clockWords(clock: ClockOnSupplement): BilingualText {
  return CLOCK_WORDS[clock];
}

/** What follows when nothing comes in time. */
export const RETURN_CONSEQUENCE = '逾期未补正的，退回报送，不出具审核意见，不计为审核通过。';
