import type { BeijingDate } from '../../shared/beijing-time.js';
import type { BilingualText } from '../../shared/domain-error.js';
import type { DayKind, ProvisionalMark } from './working-calendar.js';

/** Shown as the source of a period that neither law nor the agency's document fixes. */
export const SYSTEM_DEFAULT_SOURCE = '系统默认';

/** Why a period exists: its stable name, its label, its clauses and the document they stand in. */
export interface DueRule {
  /** Stable, e.g. `review.review-due`. */
  readonly name: string;
  readonly label: BilingualText;
  readonly clauses: readonly string[];
  /** Document and article, or 系统默认. */
  readonly source: string;
}

/** What sets a period off. */
export interface PeriodStart {
  readonly event: BilingualText;
  /** A Beijing date, or an ISO instant with offset (hours need the instant). */
  readonly at: string;
}

/**
 * `FIXED_DATE`: due on the date in `start.at` (annual duties). `CLEAR_WORKING_DAY_BEFORE`: the last day that
 * leaves `number` whole working days before the event in `start.at` (hearing notice).
 */
export type PeriodUnit =
  'WORKING_DAY' | 'CALENDAR_DAY' | 'HOUR' | 'MONTH' | 'YEAR' | 'FIXED_DATE' | 'CLEAR_WORKING_DAY_BEFORE';

/**
 * What a last day off does: `ROLL` to the next working day (a duty, 民法典 203); `KEEP_AND_WARN` keeps the date
 * and warns on the last working day before (a limit on citizens' rights); `KEEP` asks no calendar (a term that
 * only runs out, such as 5 years on the web site).
 */
export type LastDayPolicy = 'ROLL' | 'KEEP_AND_WARN' | 'KEEP';

/** Days that do not count, both ends included, and why. */
export interface ExcludedRange {
  readonly from: BeijingDate;
  readonly to: BeijingDate;
  readonly why: BilingualText;
}

/** All that a count needs; a due date keeps it, so that it can be counted again when a year is loaded. */
export interface PeriodRequest {
  readonly rule: DueRule;
  readonly start: PeriodStart;
  readonly number: number;
  readonly unit: PeriodUnit;
  readonly lastDay: LastDayPolicy;
  readonly excluded?: readonly ExcludedRange[];
  /** Where the strict date is counted from when the clock was started afresh (RESTART). */
  readonly strictStart?: PeriodStart;
}

export interface CountedDay {
  readonly date: BeijingDate;
  readonly n: number;
}

export interface SkippedDay {
  readonly date: BeijingDate;
  readonly kind: DayKind | 'EXCLUDED';
  readonly why: BilingualText;
}

/** A due date with its whole explanation, plain JSON. Working days unless `unit` says otherwise; Beijing time. */
export interface DueDate extends PeriodRequest, ProvisionalMark {
  readonly startDate: BeijingDate;
  /** The date that counts. */
  readonly effectiveDate: BeijingDate;
  /** The date without pauses, excluded days and rolling; never later than the effective one. */
  readonly strictDate: BeijingDate;
  /** The last moment still in time (23:59:59.999 of the day; for hours the very moment). */
  readonly dueAt: string;
  /** The first moment overdue: 00:00 of the day after; for hours one millisecond after `dueAt`. */
  readonly overdueAt: string;
  /** Last working day on or before the date; only for dates that do not roll but are warned of. */
  readonly alarmDate?: BeijingDate;
  /** The nominal last day that was off, when the date rolled. */
  readonly rolledFrom?: SkippedDay;
  readonly counted: readonly CountedDay[];
  readonly skipped: readonly SkippedDay[];
  readonly notes: readonly BilingualText[];
}
