import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { Database } from '../database/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { DomainError } from '../shared/domain-error.js';
import { CurrentCalendar, addDays, daysBetween, type CalendarDay } from '../working-calendar/index.js';
import {
  CaseCalendarRepository,
  type CalendarDueDate,
  type CalendarScope,
} from './case-calendar.repository.js';

/** One day: working or off, under which name, and what is due on it. */
export interface CaseCalendarDay extends CalendarDay {
  readonly dueDates: readonly CalendarDueDate[];
}

export interface CaseCalendar {
  readonly from: string;
  readonly to: string;
  readonly scope: CalendarScope;
  /** The Beijing date of this moment. */
  readonly today: string;
  /** 暂定: a year in it has no official notice yet. */
  readonly provisional: boolean;
  readonly days: readonly CaseCalendarDay[];
}

const LONGEST_DAYS = 370;

/** Due dates on the working calendar, for one person or their unit. */
@Injectable()
export class CaseCalendarService {
  constructor(
    private readonly database: Database,
    private readonly rows: CaseCalendarRepository,
    private readonly calendars: CurrentCalendar,
    private readonly clock: Clock,
  ) {}

  /** Every day from one Beijing date to another, both included. @throws PERIOD_INVALID */
  async read(actor: Actor, from: string, to: string, scope: CalendarScope): Promise<CaseCalendar> {
    const length = daysBetween(from, to);
    if (length < 0 || length > LONGEST_DAYS) throw periodInvalid(from, to);
    const { calendar } = await this.calendars.latest();
    const { days, provisional } = calendar.read((reader) => ({
      days: Array.from({ length: length + 1 }, (_, index) => reader.day(addDays(from, index))),
    }));
    const now = this.clock.now();
    const due = await this.rows.dueDates(this.database.manager, { from, to }, actor, scope, now);
    const dueOn = (date: string): CalendarDueDate[] =>
      due.filter(({ effectiveDate }) => effectiveDate === date);
    return {
      from,
      to,
      scope,
      today: beijingDateOf(now),
      provisional,
      days: days.map((day) => ({ ...day, dueDates: dueOn(day.date) })),
    };
  }
}

function periodInvalid(from: string, to: string): DomainError {
  return new DomainError({
    code: 'PERIOD_INVALID',
    status: 422,
    field: 'to',
    message: { zh: `期间 ${from} 至 ${to} 无效`, en: `${from} to ${to} is no period of a calendar` },
    remedy: {
      zh: `止期不得早于起期，至多 ${LONGEST_DAYS} 天`,
      en: `It ends after it begins and holds at most ${LONGEST_DAYS} days`,
    },
  });
}
