import { type DeadlineView } from '../../deadlines/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type BilingualText } from '../../shared/domain-error.js';
import { type DueDate } from '../../working-calendar/domain/due-date.js';
import { remindersBefore } from '../../working-calendar/domain/reminders.js';
import { type WorkingCalendar } from '../../working-calendar/domain/working-calendar.js';
import { reportPassedAt } from './seal.js';

/** Clocks beside the review's that the diagram watches, by the head of their name. */
const WATCHED = [
  'CASE_LIMIT',
  'SEAL_LIMIT',
  'SEAL_REPORT_DUE',
  'REGISTRATION_DUE',
  'SERVICE_DUE',
  'PAYMENT_DUE',
] as const;
const RUNNING_CLOCKS = ['CASE_LIMIT', 'SEAL_LIMIT'] as const;

export type WatchedClock = (typeof WATCHED)[number];

type Clock = Pick<DeadlineView, 'name' | 'due'>;

/** When a clock is told of: some working days before its end, and once it has passed. Beijing time, 09:00. */
export interface ClockMoments {
  readonly clock: WatchedClock;
  readonly name: string;
  readonly due: DueDate;
  readonly nearAt: Date | undefined;
  readonly passedAt: Date;
}

/** A clock of which people are told now: it is near its end, or has passed it. */
export interface ClockToTell {
  readonly clock: WatchedClock;
  readonly name: string;
  readonly due: DueDate;
  readonly passed: boolean;
}

/** `SEAL_LIMIT` of `SEAL_LIMIT_2`; undefined for a clock that is not watched. */
export function watchedClock(name: string): WatchedClock | undefined {
  return WATCHED.find((head) => name === head || name.startsWith(`${head}_`));
}

/**
 * A seal is told of on its alarm day, the last working day before it ends; a registration one working day before;
 * the case limit as the profile says; 24 hours, service and payment only once they have passed.
 */
export function momentsOf(
  calendar: WorkingCalendar,
  clocks: readonly Clock[],
  caseWarning: number,
): ClockMoments[] {
  return clocks.flatMap(({ name, due }) => {
    const clock = watchedClock(name);
    if (clock === undefined) return [];
    const left = workingDaysLeft(clock, caseWarning);
    const [reminder] = left === undefined ? [] : remindersBefore(calendar, due, [left]).reminders;
    const nearAt = reminder && new Date(reminder.at);
    const passedAt = clock === 'SEAL_REPORT_DUE' ? reportPassedAt(due) : new Date(due.overdueAt);
    return [{ clock, name, due, nearAt, passedAt }];
  });
}

function workingDaysLeft(clock: WatchedClock, caseWarning: number): number | undefined {
  switch (clock) {
    case 'CASE_LIMIT':
      return caseWarning;
    case 'SEAL_LIMIT':
      return 0;
    case 'REGISTRATION_DUE':
      return 1;
    case 'SEAL_REPORT_DUE':
    case 'SERVICE_DUE':
    case 'PAYMENT_DUE':
      return undefined;
  }
}

/** The next instant at which something is to be told; undefined when nothing is left to tell. */
export function nextMoment(moments: readonly ClockMoments[], now: Date): Date | undefined {
  const later = moments
    .flatMap(({ nearAt, passedAt }) => [nearAt, passedAt])
    .filter((at): at is Date => at !== undefined && at > now);
  return later.reduce<Date | undefined>((first, at) => (first && first <= at ? first : at), undefined);
}

/** What is to be told now. */
export function toTell(moments: readonly ClockMoments[], now: Date): ClockToTell[] {
  return moments
    .filter(({ nearAt, passedAt }) => passedAt <= now || (nearAt !== undefined && nearAt <= now))
    .map(({ clock, name, due, passedAt }) => ({ clock, name, due, passed: passedAt <= now }));
}

/** A clock of the case that runs out before the review ends. */
export interface ClockConflict {
  readonly clock: string;
  readonly label: BilingualText;
  readonly clockEndsOn: BeijingDate;
  readonly reviewDueOn: BeijingDate;
}

/** The clocks of the case that run out before the review is due; nothing is refused, people are warned. */
export function clockConflicts(clocks: readonly Clock[]): ClockConflict[] {
  const review = clocks.find(({ name }) => name === 'REVIEW_DUE');
  if (!review) return [];
  const reviewDueOn = review.due.effectiveDate;
  return clocks
    .filter(({ name }) => RUNNING_CLOCKS.some((head) => name.startsWith(head)))
    .filter(({ due }) => due.effectiveDate < reviewDueOn)
    .map(({ name, due }) => ({
      clock: name,
      label: due.rule.label,
      clockEndsOn: due.effectiveDate,
      reviewDueOn,
    }));
}
