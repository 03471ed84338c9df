import type { BeijingDate } from '../../shared/beijing-time.js';
import type { BilingualText } from '../../shared/domain-error.js';
import { addDays, requireCalendarDate } from './calendar-date.js';
import { countPeriod } from './count-period.js';
import type { DueDate, ExcludedRange, PeriodRequest } from './due-date.js';
import { excludedRangeInvalid } from './period.errors.js';
import type { ProvisionalMark, WorkingCalendar } from './working-calendar.js';

/** What the review clock does while materials are supplemented; a parameter of the agency, PAUSE by default. */
export type ClockOnSupplement = 'PAUSE' | 'RUN' | 'RESTART';

/** One notice to supplement; `receivedOn` is null while nothing has come. */
export interface SupplementSpan {
  readonly noticeOn: BeijingDate;
  readonly receivedOn: BeijingDate | null;
}

/** A clock that runs and has its date. */
export interface RunningClock {
  readonly state: 'RUNNING';
  readonly due: DueDate;
}

/** A clock that waits for materials: no date, but the days used and left, and the strict date beside them. */
export interface StoppedClock extends ProvisionalMark {
  readonly state: 'STOPPED';
  readonly stoppedSince: BeijingDate;
  readonly used: number;
  readonly remaining: number;
  readonly strictDate: BeijingDate;
}

export const SUPPLEMENT_PAUSE: BilingualText = { zh: '暂停：补正', en: 'paused: supplement' };

/** The days from the day after the notice to the day of receipt; undefined when both are the same day. */
export function supplementPause(
  noticeOn: BeijingDate,
  receivedOn: BeijingDate,
  why: BilingualText = SUPPLEMENT_PAUSE,
): ExcludedRange | undefined {
  requireCalendarDate(noticeOn, 'noticeOn');
  requireCalendarDate(receivedOn, 'receivedOn');
  if (receivedOn < noticeOn) throw excludedRangeInvalid(noticeOn, receivedOn);
  return receivedOn === noticeOn ? undefined : { from: addDays(noticeOn, 1), to: receivedOn, why };
}

/**
 * The review clock with its supplements (A8.1, B7): PAUSE skips the days of each, RESTART counts the whole period
 * again from the last receipt, RUN ignores them. A notice after the clock ran out changes nothing. The strict date
 * is always the one without any supplement.
 */
export function countWithSupplements(
  calendar: WorkingCalendar,
  request: PeriodRequest,
  policy: ClockOnSupplement,
  supplements: readonly SupplementSpan[],
): RunningClock | StoppedClock {
  let current = request;
  let due = countPeriod(calendar, current);
  if (policy === 'RUN') return { state: 'RUNNING', due };
  for (const { noticeOn, receivedOn } of [...supplements].sort(byNotice)) {
    requireCalendarDate(noticeOn, 'noticeOn');
    if (noticeOn > due.effectiveDate) break;
    if (receivedOn === null) return stopped(calendar, request, due, noticeOn);
    current = resumed(current, policy, noticeOn, receivedOn);
    due = countPeriod(calendar, current);
  }
  return { state: 'RUNNING', due };
}

function byNotice(a: SupplementSpan, b: SupplementSpan): number {
  return a.noticeOn.localeCompare(b.noticeOn);
}

function resumed(
  current: PeriodRequest,
  policy: 'PAUSE' | 'RESTART',
  noticeOn: BeijingDate,
  receivedOn: BeijingDate,
): PeriodRequest {
  const pause = supplementPause(noticeOn, receivedOn);
  if (policy === 'PAUSE') {
    return pause ? { ...current, excluded: [...(current.excluded ?? []), pause] } : current;
  }
  const event = { zh: '补正材料收到，重新起算', en: 'supplement received, counted afresh' };
  return {
    ...current,
    start: { event, at: receivedOn },
    strictStart: current.strictStart ?? current.start,
    // The days excluded before the fresh start are over; keeping them would only lengthen the explanation.
    excluded: (current.excluded ?? []).filter(({ to }) => to > receivedOn),
  };
}

function stopped(
  calendar: WorkingCalendar,
  request: PeriodRequest,
  due: DueDate,
  noticeOn: BeijingDate,
): StoppedClock {
  const used = due.counted.filter(({ date }) => date <= noticeOn).length;
  const strict = countPeriod(calendar, { ...request, excluded: [] });
  const { provisional, provisionalYears } = strict;
  return {
    state: 'STOPPED',
    stoppedSince: addDays(noticeOn < due.startDate ? due.startDate : noticeOn, 1),
    used,
    remaining: request.number - used,
    strictDate: strict.strictDate,
    provisional,
    provisionalYears,
  };
}
