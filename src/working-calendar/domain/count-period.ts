import { beijingDateOf, beijingInstant, beijingIso, type BeijingDate } from '../../shared/beijing-time.js';
import { addDays, addMonths, dateOfStart, isInstant, requireCalendarDate, yearOf } from './calendar-date.js';
import type {
  CountedDay,
  DueDate,
  ExcludedRange,
  PeriodRequest,
  PeriodUnit,
  SkippedDay,
} from './due-date.js';
import { dueNotes } from './due-notes.js';
import {
  excludedNotApplicable,
  excludedRangeInvalid,
  instantRequired,
  periodNumberInvalid,
  periodTooLong,
} from './period.errors.js';
import type { DayReader, WorkingCalendar } from './working-calendar.js';

const LARGEST_NUMBER: Readonly<Record<PeriodUnit, number>> = {
  WORKING_DAY: 1000,
  CALENDAR_DAY: 3660,
  HOUR: 8760,
  MONTH: 600,
  YEAR: 100,
  FIXED_DATE: 0,
  CLEAR_WORKING_DAY_BEFORE: 250,
};

/** Dates a count may not pass: beyond it nothing is known, and a count that excludes every day would not end. */
const LAST_COUNTABLE_YEAR = 2190;

/** What the counting of days gives before the last day is looked at. */
interface Run {
  readonly end: BeijingDate;
  readonly counted: readonly CountedDay[];
  readonly skipped: readonly SkippedDay[];
}

/**
 * The end of a period with its explanation. The first day is not counted (民法典 201; 民诉法 85), days end at
 * 24:00 Beijing time, working days skip weekends and holidays but not worked weekends (行政处罚法 85; 行政许可法
 * 82; 行政强制法 69), hours run through everything (民法典 201-2), months and years end on the corresponding day
 * (民法典 202), and the last day rolls as `lastDay` says (民法典 203). Refuses invalid input (400).
 */
export function countPeriod(calendar: WorkingCalendar, request: PeriodRequest): DueDate {
  requireCountable(request);
  const counted = calendar.read((days) => explain(days, request));
  return { ...counted, notes: dueNotes(counted) };
}

/** Counts an existing due date again under another calendar, e.g. after a year's notice was loaded. */
export function recount(calendar: WorkingCalendar, due: DueDate): DueDate {
  return countPeriod(calendar, requestOf(due));
}

/** The request that a due date was counted from. */
export function requestOf(due: PeriodRequest): PeriodRequest {
  const { rule, start, number, unit, lastDay, excluded, strictStart } = due;
  return {
    rule,
    start,
    number,
    unit,
    lastDay,
    ...(excluded?.length ? { excluded } : {}),
    ...(strictStart ? { strictStart } : {}),
  };
}

function requireCountable(request: PeriodRequest): void {
  const { number, unit, start, excluded = [] } = request;
  const max = LARGEST_NUMBER[unit];
  if (unit !== 'FIXED_DATE' && (!Number.isInteger(number) || number < 1 || number > max)) {
    throw periodNumberInvalid(number, max);
  }
  if (unit === 'HOUR' && !isInstant(start.at)) throw instantRequired(start.at);
  dateOfStart(start.at, 'start.at');
  if (request.strictStart) dateOfStart(request.strictStart.at, 'strictStart.at');
  if (excluded.length > 0 && unit !== 'WORKING_DAY' && unit !== 'CALENDAR_DAY') {
    throw excludedNotApplicable(unit);
  }
  for (const { from, to } of excluded) {
    requireCalendarDate(from, 'excluded.from');
    requireCalendarDate(to, 'excluded.to');
    if (to < from) throw excludedRangeInvalid(from, to);
  }
}

function explain(days: DayReader, request: PeriodRequest) {
  const startDate = dateOfStart(request.start.at, 'start.at');
  const run = countDays(days, request, startDate, request.excluded ?? []);
  const strictStart = request.strictStart ? dateOfStart(request.strictStart.at, 'strictStart.at') : startDate;
  const plain = !request.excluded?.length && strictStart === startDate;
  const strictDate = plain ? run.end : countDays(days, request, strictStart, []).end;
  const last = endOn(days, request, run);
  const dueAt = lastMoment(request, last.effectiveDate);
  return {
    ...requestOf(request),
    startDate,
    strictDate: strictDate < last.effectiveDate ? strictDate : last.effectiveDate,
    ...last,
    dueAt: beijingIso(dueAt),
    overdueAt: beijingIso(new Date(dueAt.getTime() + 1)),
    counted: run.counted,
    skipped: [...run.skipped, ...last.skipped],
  };
}

function countDays(
  days: DayReader,
  request: PeriodRequest,
  start: BeijingDate,
  excluded: readonly ExcludedRange[],
): Run {
  const { unit, number } = request;
  switch (unit) {
    case 'WORKING_DAY':
    case 'CALENDAR_DAY':
      return countForward(days, unit, number, start, excluded);
    case 'CLEAR_WORKING_DAY_BEFORE':
      return countClearDaysBack(days, number, start);
    case 'MONTH':
    case 'YEAR':
      return plainRun(addMonths(start, unit === 'YEAR' ? number * 12 : number));
    case 'HOUR':
      return plainRun(beijingDateOf(endOfHours(request)));
    case 'FIXED_DATE':
      return plainRun(start);
  }
}

function plainRun(end: BeijingDate): Run {
  if (yearOf(end) > LAST_COUNTABLE_YEAR) throw periodTooLong();
  return { end, counted: [], skipped: [] };
}

function countForward(
  days: DayReader,
  unit: 'WORKING_DAY' | 'CALENDAR_DAY',
  number: number,
  start: BeijingDate,
  excluded: readonly ExcludedRange[],
): Run {
  const counted: CountedDay[] = [];
  const skipped: SkippedDay[] = [];
  let date = start;
  while (counted.length < number) {
    date = addDays(date, 1);
    if (yearOf(date) > LAST_COUNTABLE_YEAR) throw periodTooLong();
    const reason = reasonToSkip(days, unit, date, excluded);
    if (reason) skipped.push(reason);
    else counted.push({ date, n: counted.length + 1 });
  }
  return { end: date, counted, skipped };
}

function reasonToSkip(
  days: DayReader,
  unit: 'WORKING_DAY' | 'CALENDAR_DAY',
  date: BeijingDate,
  excluded: readonly ExcludedRange[],
): SkippedDay | undefined {
  const range = excluded.find(({ from, to }) => from <= date && date <= to);
  if (range) return { date, kind: 'EXCLUDED', why: range.why };
  return unit === 'WORKING_DAY' ? dayOff(days, date) : undefined;
}

function dayOff(days: DayReader, date: BeijingDate): SkippedDay | undefined {
  const day = days.day(date);
  return day.working ? undefined : { date, kind: day.kind, why: day.name };
}

/** Seven clear days before a hearing: neither the day of service nor the day of the hearing counts (行政处罚法 64). */
function countClearDaysBack(days: DayReader, number: number, event: BeijingDate): Run {
  const counted: CountedDay[] = [];
  const skipped: SkippedDay[] = [];
  let date = event;
  while (counted.length < number) {
    date = addDays(date, -1);
    const off = dayOff(days, date);
    if (off) skipped.push(off);
    else counted.push({ date, n: number - counted.length });
  }
  return { end: addDays(date, -1), counted: counted.reverse(), skipped: skipped.reverse() };
}

function endOn(days: DayReader, { lastDay, unit }: PeriodRequest, run: Run) {
  const nominal = { effectiveDate: run.end, skipped: [] as SkippedDay[] };
  if (unit === 'WORKING_DAY' || unit === 'HOUR' || lastDay === 'KEEP') return nominal;
  if (lastDay === 'KEEP_AND_WARN' || unit === 'CLEAR_WORKING_DAY_BEFORE') {
    return { ...nominal, alarmDate: days.workingOnOrBefore(run.end) };
  }
  const rolledFrom = dayOff(days, run.end);
  if (!rolledFrom) return nominal;
  const effectiveDate = days.workingOnOrAfter(run.end);
  const skipped: SkippedDay[] = [];
  for (let date = addDays(run.end, 1); date < effectiveDate; date = addDays(date, 1)) {
    const off = dayOff(days, date);
    if (off) skipped.push(off);
  }
  return { effectiveDate, rolledFrom, skipped };
}

function endOfHours({ start, number }: PeriodRequest): Date {
  return new Date(Date.parse(start.at) + number * 3_600_000);
}

function lastMoment(request: PeriodRequest, effectiveDate: BeijingDate): Date {
  if (request.unit === 'HOUR') return endOfHours(request);
  return new Date(beijingInstant(addDays(effectiveDate, 1)).getTime() - 1);
}
