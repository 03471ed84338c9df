import { Injectable } from '@nestjs/common';
import type { BeijingDate } from '../shared/beijing-time.js';
import { DomainError } from '../shared/domain-error.js';
import { CurrentCalendar } from './current-calendar.service.js';
import { datesFromTo, daysBetween, requireCalendarDate } from './domain/calendar-date.js';
import { countPeriod } from './domain/count-period.js';
import {
  SYSTEM_DEFAULT_SOURCE,
  type DueDate,
  type ExcludedRange,
  type LastDayPolicy,
  type PeriodUnit,
} from './domain/due-date.js';
import type { CalendarDay, ProvisionalMark } from './domain/working-calendar.js';

const MOST_DAYS = 400;

/** What a reader asks to have counted. */
export interface CountQuestion {
  readonly start: string;
  readonly number?: number;
  readonly unit: PeriodUnit;
  readonly lastDay?: LastDayPolicy;
  /** `from/to`, both included. */
  readonly exclude?: readonly string[];
}

/** A stretch of days with the mark. */
export interface CalendarDays extends ProvisionalMark {
  readonly days: readonly CalendarDay[];
}

/** Answers about days that nothing is stored from. */
@Injectable()
export class CalendarAnswers {
  constructor(private readonly calendars: CurrentCalendar) {}

  /** @throws DATE_INVALID, PERIOD_NUMBER_INVALID, PERIOD_START_INSTANT_REQUIRED, EXCLUDED_RANGE_INVALID */
  async count(question: CountQuestion): Promise<DueDate> {
    const { calendar } = await this.calendars.latest();
    const { start, number = 0, unit, lastDay = 'ROLL', exclude = [] } = question;
    const label = { zh: '期限试算', en: 'trial count' };
    return countPeriod(calendar, {
      rule: { name: 'TRIAL', label, clauses: [], source: SYSTEM_DEFAULT_SOURCE },
      start: { event: { zh: '起算', en: 'start' }, at: start },
      number,
      unit,
      lastDay,
      excluded: exclude.map(rangeOf),
    });
  }

  /** @throws DATE_INVALID, DATE_RANGE_INVALID */
  async days(from: BeijingDate, to: BeijingDate): Promise<CalendarDays> {
    requireCalendarDate(from, 'from');
    requireCalendarDate(to, 'to');
    if (to < from || daysBetween(from, to) >= MOST_DAYS) throw dateRangeInvalid(from, to);
    const { calendar } = await this.calendars.latest();
    return calendar.read((reader) => ({ days: datesFromTo(from, to).map((date) => reader.day(date)) }));
  }
}

function rangeOf(text: string): ExcludedRange {
  const [from = '', to = ''] = text.split('/');
  return { from, to, why: { zh: '不计入期限', en: 'not counted' } };
}

function dateRangeInvalid(from: BeijingDate, to: BeijingDate): DomainError {
  return new DomainError({
    code: 'DATE_RANGE_INVALID',
    status: 400,
    field: 'to',
    message: { zh: `时段 ${from} 至 ${to} 无效。`, en: `The range ${from} to ${to} is not valid.` },
    remedy: {
      zh: `起始日不得晚于截止日，最多 ${MOST_DAYS} 天。`,
      en: `In order, and at most ${MOST_DAYS} days.`,
    },
  });
}
