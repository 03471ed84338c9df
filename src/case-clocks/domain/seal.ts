import { type EffectiveProfile } from '../../agencies/index.js';
import { beijingDateOf, type BeijingDate } from '../../shared/beijing-time.js';
import { type Refusal } from '../../shared/domain-error.js';
import {
  type DueDate,
  type ExcludedRange,
  type PeriodRequest,
} from '../../working-calendar/domain/due-date.js';
import {
  sealNeedsApproval,
  sealNotApprovedYet,
  sealNotExtendable,
  sealTooLong,
} from './case-clocks.errors.js';

/** Sealing on the spot or taking away (查封, 扣押). */
export const SEAL_KINDS = ['SEAL', 'SEIZURE'] as const;
export type SealKind = (typeof SEAL_KINDS)[number];

/** How a seal ends (行政强制法 27, 28). */
export const SEAL_OUTCOMES = ['LIFTED', 'CONFISCATED', 'DESTROYED', 'HANDED_OVER'] as const;
export type SealOutcome = (typeof SEAL_OUTCOMES)[number];

/** Names of the deadlines of the n-th seal of a case, from 1. */
export const sealLimitName = (number: number): string => numbered('SEAL_LIMIT', number);
export const sealReportName = (number: number): string => numbered('SEAL_REPORT_DUE', number);

export function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name}_${number}`;
}

/** What a seal's period is counted from. */
export interface SealCourse {
  readonly takenAt: Date;
  readonly days: number;
  readonly extendedBy: number;
  readonly excluded?: readonly ExcludedRange[];
}

/**
 * The end of a seal: calendar days from the day of sealing, extension included, never rolled over a holiday because
 * it limits the party; the alarm is on the last working day before (行政强制法 25, 69; law.md B7-5).
 */
export function sealPeriod(profile: EffectiveProfile, { takenAt, days, extendedBy, excluded }: SealCourse) {
  const { source } = profile.sealPeriod;
  const period: PeriodRequest = {
    rule: {
      name: 'case-clocks.seal-limit',
      label:
        extendedBy > 0
          ? {
              zh: `查封、扣押期限（延长 ${extendedBy} 日）`,
              en: `Seal ends (extended by ${extendedBy} days)`,
            }
          : { zh: '查封、扣押期限', en: 'Seal ends' },
      clauses: ['行政强制法 25'],
      source: source.reference,
    },
    start: { event: { zh: '实施查封、扣押', en: 'Sealing' }, at: beijingDateOf(takenAt) },
    number: days + extendedBy,
    unit: 'CALENDAR_DAY',
    lastDay: 'KEEP_AND_WARN',
    ...(excluded && excluded.length > 0 ? { excluded } : {}),
  };
  return period;
}

/**
 * Sealed on the spot without prior approval: 24 hours to report and make up the approval, nights and holidays
 * included (行政强制法 19).
 */
export function urgentReportPeriod(takenAt: string): PeriodRequest {
  return {
    rule: {
      name: 'case-clocks.seal-report-due',
      label: { zh: '当场查封、扣押后报告期限', en: 'Report of the urgent sealing due' },
      clauses: ['行政强制法 19'],
      source: '行政强制法 19',
    },
    start: { event: { zh: '当场实施', en: 'Sealing on the spot' }, at: takenAt },
    number: 24,
    unit: 'HOUR',
    lastDay: 'KEEP',
  };
}

const MINUTE_MS = 60_000;

/**
 * When an urgent sealing counts as reported. The time of sealing is given to the minute, so the report is too: within the
 * very minute in which the 24 hours end it is in time (行政强制法 19; 民法典 1259).
 */
export function reportedAtMinute(reportedAt: Date): Date {
  return new Date(Math.floor(reportedAt.getTime() / MINUTE_MS) * MINUTE_MS);
}

/** The first instant at which the report is late: the minute in which the 24 hours end is over (行政强制法 19). */
export function reportPassedAt(due: Pick<DueDate, 'dueAt'>): Date {
  return new Date(reportedAtMinute(new Date(due.dueAt)).getTime() + MINUTE_MS);
}

/** What was sealed on the spot still waits for its report or for the approval made up after it (行政强制法 19). */
export function awaitsApproval(seal: {
  readonly approvedBy: string | null;
  readonly approvalDecidedAt: Date | null;
}): boolean {
  return seal.approvedBy === null && seal.approvalDecidedAt === null;
}

/** What forbids this seal: nobody approved it and it was not urgent, or it would last too long (行政强制法 18, 25). */
export function sealFaults(
  input: { readonly urgent: boolean; readonly approvedBy?: string; readonly days: number },
  maxDays: number,
): Refusal[] {
  return [
    ...(!input.urgent && input.approvedBy === undefined ? [sealNeedsApproval()] : []),
    ...(input.days > maxDays ? [sealTooLong('days', maxDays)] : []),
  ];
}

/** A seal that is to be extended; `endsOn` with what was added before. */
export interface ExtendedSeal {
  readonly number: number;
  readonly approvedBy: string | null;
  readonly approvalDecidedAt: Date | null;
  readonly extendedBy: number;
  readonly endsOn: BeijingDate;
}

/**
 * What forbids extending a seal: its approval is not made up yet (行政强制法 19), it ended, it was extended before, or by
 * too much (行政强制法 25).
 */
export function sealExtensionFaults(
  seal: ExtendedSeal,
  days: number,
  maxDays: number,
  today: BeijingDate,
): Refusal[] {
  if (awaitsApproval(seal)) return [sealNotApprovedYet(seal.number)];
  if (today > seal.endsOn) return [sealNotExtendable('ENDED', seal.endsOn)];
  if (seal.extendedBy > 0) return [sealNotExtendable('TWICE', seal.endsOn)];
  return days > maxDays ? [sealTooLong('days', maxDays)] : [];
}
