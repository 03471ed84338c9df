import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import type { BeijingDate } from '../../shared/beijing-time.js';
import { addDays, datesFromTo, isWeekend, weekdayOf, yearOf } from './calendar-date.js';
import { checkClearDays } from './clear-days.js';
import { countPeriod, recount } from './count-period.js';
import type { DueDate, ExcludedRange, LastDayPolicy, PeriodRequest, PeriodUnit } from './due-date.js';
import { OFFICIAL_YEAR_2025 } from './official-years/2025.js';
import { OFFICIAL_YEAR_2026 } from './official-years/2026.js';
import { workingDaysLeft } from './reminders.js';
import { WorkingCalendar } from './working-calendar.js';

const loaded = new WorkingCalendar([OFFICIAL_YEAR_2025, OFFICIAL_YEAR_2026]);
const SEED = 20_261_122;
const check = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean): void =>
  fc.assert(fc.property(arbitrary, holds), { seed: SEED, numRuns: 200 });

const date = fc.integer({ min: 0, max: 1460 }).map((n) => addDays('2024-06-01', n));
const number = fc.integer({ min: 1, max: 60 });
const unit = fc.constantFrom<PeriodUnit>('WORKING_DAY', 'CALENDAR_DAY');
const lastDay = fc.constantFrom<LastDayPolicy>('ROLL', 'KEEP_AND_WARN', 'KEEP');
const range = fc
  .record({ from: date, length: fc.integer({ min: 0, max: 40 }) })
  .map(({ from, length }): ExcludedRange => {
    return { from, to: addDays(from, length), why: { zh: '暂停', en: 'paused' } };
  });
const request = fc
  .record({ at: date, number, unit, lastDay, excluded: fc.array(range, { maxLength: 3 }) })
  .map(({ at, ...rest }): PeriodRequest => {
    const rule = { name: 'p', label: { zh: '期', en: 'p' }, clauses: [], source: '系统默认' };
    return { rule, start: { event: { zh: '起', en: 'start' }, at }, ...rest };
  });

const count = (asked: PeriodRequest, calendar = loaded): DueDate => countPeriod(calendar, asked);
const working = (at: BeijingDate): boolean => loaded.read((days) => ({ is: days.isWorking(at) })).is;

describe('invariants of counting', () => {
  it('is monotone in the number and in the start', () => {
    check(fc.tuple(request, number), ([asked, more]) => {
      const longer = count({ ...asked, number: asked.number + more });
      const later = count({ ...asked, start: { ...asked.start, at: addDays(asked.start.at, more) } });
      const due = count(asked);
      return due.effectiveDate <= longer.effectiveDate && due.effectiveDate <= later.effectiveDate;
    });
  });

  it('counts exactly n days, in order, none of them excluded, all after the start', () => {
    check(request, (asked) => {
      const due = count(asked);
      const dates = due.counted.map((day) => day.date);
      const inOrder = dates.every((at, i) => at > (dates[i - 1] ?? due.startDate));
      const free = dates.every((at) => !asked.excluded?.some(({ from, to }) => from <= at && at <= to));
      const allWorking = asked.unit === 'CALENDAR_DAY' || dates.every(working);
      return dates.length === asked.number && inOrder && free && allWorking;
    });
  });

  it('accounts for every day from the start to the date: counted, skipped, or the day it rolled from', () => {
    check(request, (asked) => {
      const due = count(asked);
      const told = new Set([...due.counted, ...due.skipped].map((day) => day.date));
      const rolledTo = due.rolledFrom ? due.effectiveDate : undefined;
      const span = datesFromTo(addDays(due.startDate, 1), due.effectiveDate);
      return (
        span.every((at) => told.has(at) || at === rolledTo) && told.size === span.length - (rolledTo ? 1 : 0)
      );
    });
  });

  it('strict ≤ effective, start ≤ strict, and without exclusions and rolling both are one', () => {
    check(request, (asked) => {
      const due = count(asked);
      const bare = !asked.excluded?.length && !due.rolledFrom;
      const ordered = due.startDate <= due.strictDate && due.strictDate <= due.effectiveDate;
      return ordered && (!bare || due.strictDate === due.effectiveDate);
    });
  });

  it('never ends a rolled date on a day off, and never rolls a worked Saturday or Sunday', () => {
    check(request, (asked) => {
      const due = count(asked);
      if (asked.lastDay !== 'ROLL' && asked.unit === 'CALENDAR_DAY') return !due.rolledFrom;
      return working(due.effectiveDate) && (!due.rolledFrom || !working(due.rolledFrom.date));
    });
  });

  it('the alarm of a kept date is a working day, not after it, with none between', () => {
    check(request, (asked) => {
      const due = count({ ...asked, unit: 'CALENDAR_DAY', lastDay: 'KEEP_AND_WARN' });
      const alarm = due.alarmDate ?? '';
      const between = datesFromTo(addDays(alarm, 1), due.effectiveDate);
      return working(alarm) && alarm <= due.effectiveDate && !between.some(working);
    });
  });

  it('a further day off or excluded range never makes the date earlier', () => {
    check(fc.tuple(request, range), ([asked, extra]) => {
      const source = OFFICIAL_YEAR_2026.source;
      const local = { name: extra.why, from: extra.from, to: extra.to, source };
      const fewer = new WorkingCalendar([
        OFFICIAL_YEAR_2025,
        { ...OFFICIAL_YEAR_2026, localDaysOff: [local] },
      ]);
      const due = count(asked);
      const excluded = [...(asked.excluded ?? []), extra];
      return (
        count(asked, fewer).effectiveDate >= due.effectiveDate &&
        count({ ...asked, excluded }).effectiveDate >= due.effectiveDate
      );
    });
  });

  it('a worked weekend counts and is only ever a weekend', () => {
    check(
      fc.constantFrom(...OFFICIAL_YEAR_2025.workedWeekends, ...OFFICIAL_YEAR_2026.workedWeekends),
      (at) => {
        const due = count({ ...requestFrom(addDays(at, -1)), number: 1 });
        return isWeekend(at) && due.effectiveDate === at && [0, 6].includes(weekdayOf(at));
      },
    );
  });

  it('n and then m working days are n + m working days', () => {
    check(fc.tuple(date, number, number), ([at, n, m]) => {
      const first = count({ ...requestFrom(at), number: n });
      const second = count({ ...requestFrom(first.effectiveDate), number: m });
      return second.effectiveDate === count({ ...requestFrom(at), number: n + m }).effectiveDate;
    });
  });

  it('the days left on the start day are the number counted', () => {
    check(fc.tuple(date, number), ([at, n]) => {
      const due = count({ ...requestFrom(at), number: n });
      return workingDaysLeft(loaded, at, due.effectiveDate).workingDays === n;
    });
  });

  it('is provisional exactly when a day of an unloaded year was looked at', () => {
    check(request, (asked) => {
      const due = count(asked);
      const looked = asked.unit === 'WORKING_DAY' || asked.lastDay !== 'KEEP';
      const ends = [due.effectiveDate, due.strictDate, due.alarmDate ?? due.effectiveDate].map(yearOf);
      const counted = asked.unit === 'WORKING_DAY' ? due.counted.map((day) => yearOf(day.date)) : [];
      const touchesUnloaded = [...ends, ...counted].some((year) => !loaded.isOfficial(year));
      const marked = due.provisionalYears.length > 0;
      const span = datesFromTo(due.startDate, addDays(due.effectiveDate, 1)).map(yearOf);
      const possible = [...span, ...ends].some((year) => !loaded.isOfficial(year));
      if (due.provisional !== marked || (marked && !possible)) return false;
      return looked ? marked || !touchesUnloaded : !marked;
    });
  });

  it('survives JSON and counts again to itself', () => {
    check(request, (asked) => {
      const due = count(asked);
      const read = JSON.parse(JSON.stringify(due)) as DueDate;
      return JSON.stringify(recount(loaded, read)) === JSON.stringify(due);
    });
  });

  it('serving by the last day for n clear days is enough, a day later is not', () => {
    check(fc.tuple(date, fc.integer({ min: 1, max: 20 })), ([at, n]) => {
      const due = count({ ...requestFrom(at), number: n, unit: 'CLEAR_WORKING_DAY_BEFORE' });
      const inTime = checkClearDays(loaded, due.effectiveDate, at, n);
      const late = checkClearDays(loaded, addDays(due.effectiveDate, 1), at, n);
      return inTime.enough && inTime.earliestEventDate >= due.effectiveDate && !late.enough;
    });
  });
});

function requestFrom(at: BeijingDate): PeriodRequest {
  const rule = { name: 'p', label: { zh: '期', en: 'p' }, clauses: [], source: '系统默认' };
  return {
    rule,
    start: { event: { zh: '起', en: 'start' }, at },
    number: 1,
    unit: 'WORKING_DAY',
    lastDay: 'ROLL',
  };
}
