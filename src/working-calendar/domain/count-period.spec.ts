import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../shared/domain-error.js';
import { weekdayOf } from './calendar-date.js';
import { checkClearDays } from './clear-days.js';
import { countPeriod, recount } from './count-period.js';
import type { DueDate, ExcludedRange, LastDayPolicy, PeriodRequest, PeriodUnit } from './due-date.js';
import { OFFICIAL_YEAR_2025 } from './official-years/2025.js';
import { OFFICIAL_YEAR_2026 } from './official-years/2026.js';
import { isOverdue, remindersBefore, workingDaysLeft } from './reminders.js';
import { WorkingCalendar } from './working-calendar.js';
import { dayOn, nextWorkingDay, previousWorkingDay } from './working-days.js';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const calendar = new WorkingCalendar([OFFICIAL_YEAR_2025, OFFICIAL_YEAR_2026]);

/** `Wed 2026-09-23`: a date written by hand with its weekday, so that a slip of the pen fails the test. */
function on(named: string): string {
  const [weekday, date] = named.split(' ') as [string, string];
  expect(WEEKDAYS[weekdayOf(date)]).toBe(weekday);
  return date;
}

function request(
  start: string,
  number: number,
  unit: PeriodUnit,
  lastDay: LastDayPolicy = 'ROLL',
): PeriodRequest {
  const rule = {
    name: 'test.rule',
    label: { zh: '期限', en: 'period' },
    clauses: ['行政处罚法 85'],
    source: '系统默认',
  };
  return { rule, start: { event: { zh: '收到', en: 'received' }, at: start }, number, unit, lastDay };
}

const workingDays = (start: string, n: number, excluded?: ExcludedRange[]): DueDate =>
  countPeriod(calendar, { ...request(start, n, 'WORKING_DAY'), ...(excluded ? { excluded } : {}) });
const calendarDays = (start: string, n: number, lastDay: LastDayPolicy = 'ROLL'): DueDate =>
  countPeriod(calendar, request(start, n, 'CALENDAR_DAY', lastDay));

describe('working days of the acceptance cases, worked by hand', () => {
  it.each([
    ['TC-01 hearing request, served Wed', 'Wed 2026-09-02', 5, 'Wed 2026-09-09', '03 04 07 08 09'],
    [
      'TC-01 review, ends on a worked Saturday',
      'Wed 2026-09-23',
      7,
      'Sat 2026-10-10',
      '24 28 29 30 08 09 10',
    ],
    ['TC-01 publish and serve', 'Fri 2026-10-09', 7, 'Mon 2026-10-19', '10 12 13 14 15 16 19'],
    ['TC-03 review over Labour Day', 'Mon 2026-04-27', 7, 'Sat 2026-05-09', '28 29 30 06 07 08 09'],
    ['TC-03 resubmitted', 'Thu 2026-05-14', 7, 'Mon 2026-05-25', '15 18 19 20 21 22 25'],
    ['TC-05 review over Mid-Autumn', 'Mon 2026-09-21', 7, 'Thu 2026-10-08', '22 23 24 28 29 30 08'],
    ['TC-07 supplement limit', 'Thu 2026-05-07', 3, 'Mon 2026-05-11', '08 09 11'],
    ['TC-09 review over New Year', 'Mon 2025-12-29', 7, 'Thu 2026-01-08', '30 31 04 05 06 07 08'],
    ['TC-11 review', 'Wed 2026-01-28', 7, 'Fri 2026-02-06', '29 30 02 03 04 05 06'],
    ["TC-11 head's ruling over Spring Festival", 'Thu 2026-02-12', 5, 'Thu 2026-02-26', '13 14 24 25 26'],
    ['TC-13 ordinary publication', 'Wed 2026-02-11', 7, 'Fri 2026-02-27', '12 13 14 24 25 26 27'],
    ['TC-15 withdrawal', 'Wed 2026-09-30', 3, 'Sat 2026-10-10', '08 09 10'],
    ['TC-19 publication', 'Mon 2026-09-28', 7, 'Tue 2026-10-13', '29 30 08 09 10 12 13'],
    ['start on a Saturday', 'Sat 2026-06-06', 1, 'Mon 2026-06-08', '08'],
    ['start on a worked Sunday', 'Sun 2026-09-20', 1, 'Mon 2026-09-21', '21'],
    ['worked Saturday after the festival', 'Fri 2026-02-27', 2, 'Mon 2026-03-02', '28 02'],
    ['2025: long National Day', 'Tue 2025-09-30', 3, 'Sat 2025-10-11', '09 10 11'],
    ['2025: worked Sunday before Labour Day', 'Fri 2025-04-25', 2, 'Mon 2025-04-28', '27 28'],
    [
      'GSXT 20 working days',
      'Fri 2026-08-28',
      20,
      'Thu 2026-09-24',
      '31 01 02 03 04 07 08 09 10 11 14 15 16 17 18 20 21 22 23 24',
    ],
  ])('%s', (_name, start, n, end, days) => {
    const due = workingDays(on(start), n);
    expect(due.effectiveDate).toBe(on(end));
    expect(due.counted.map(({ date }) => date.slice(8)).join(' ')).toBe(days);
    expect(due.counted.map((day) => day.n)).toEqual(Array.from({ length: n }, (_, i) => i + 1));
    expect(due).toMatchObject({ provisional: false, provisionalYears: [], strictDate: due.effectiveDate });
  });

  it('says each skipped day and why', () => {
    const due = workingDays(on('Wed 2026-09-23'), 7);
    expect(due.skipped.map(({ date, why }) => `${date.slice(5)} ${why.zh}`)).toEqual([
      ...['09-25', '09-26', '09-27'].map((day) => `${day} 中秋节`),
      ...['01', '02', '03', '04', '05', '06', '07'].map((day) => `10-${day} 国庆节`),
    ]);
    expect(workingDays(on('Fri 2026-06-05'), 1).skipped.map(({ kind }) => kind)).toEqual([
      'WEEKEND',
      'WEEKEND',
    ]);
  });

  it('ends at 24:00 Beijing time, so it is overdue at 00:00 of the next day (TC-09)', () => {
    const due = workingDays(on('Mon 2025-12-29'), 7);
    expect(due.dueAt).toBe('2026-01-08T23:59:59.999+08:00');
    expect(due.overdueAt).toBe('2026-01-09T00:00:00.000+08:00');
    expect(isOverdue(due, new Date('2026-01-08T23:59:59.999+08:00'))).toBe(false);
    expect(isOverdue(due, new Date('2026-01-09T00:00:00+08:00'))).toBe(true);
  });

  it('takes the Beijing date of an instant given in another zone', () => {
    expect(workingDays('2026-09-22T17:30:00Z', 7).startDate).toBe(on('Wed 2026-09-23'));
  });

  it('extends 7 by 5 working days from the same start (SY-L11)', () => {
    expect(workingDays(on('Wed 2026-09-23'), 12).effectiveDate).toBe(on('Fri 2026-10-16'));
  });
});

describe('calendar days', () => {
  it('TC-01: 90 days of the case end on Sunday 18 October and roll to Monday', () => {
    const due = calendarDays(on('Mon 2026-07-20'), 90);
    expect(due.effectiveDate).toBe(on('Mon 2026-10-19'));
    expect(due.strictDate).toBe(on('Sun 2026-10-18'));
    expect(due.rolledFrom).toMatchObject({ date: '2026-10-18', kind: 'WEEKEND' });
    expect(due.counted).toHaveLength(90);
    expect(due.notes[0]?.zh).toContain('顺延至 2026-10-19');
  });

  it.each([
    ['TC-01 pay by 15 days', 'Mon 2026-10-12', 15, 'Tue 2026-10-27', 'Tue 2026-10-27'],
    ['TC-01 archive 30 days', 'Mon 2026-11-02', 30, 'Wed 2026-12-02', 'Wed 2026-12-02'],
    ["TC-05 head's 3 days roll over National Day", 'Wed 2026-09-30', 3, 'Thu 2026-10-08', 'Sat 2026-10-03'],
    ['TC-05 police answer', 'Fri 2026-10-09', 3, 'Mon 2026-10-12', 'Mon 2026-10-12'],
    ['a worked Saturday is no holiday: no roll', 'Wed 2026-10-07', 3, 'Sat 2026-10-10', 'Sat 2026-10-10'],
    ['a worked Sunday is no holiday', 'Sat 2026-09-05', 15, 'Sun 2026-09-20', 'Sun 2026-09-20'],
    ['a Saturday rolls to Monday', 'Fri 2026-05-15', 15, 'Mon 2026-06-01', 'Sat 2026-05-30'],
    ['a holiday weekday rolls', 'Fri 2026-09-18', 15, 'Thu 2026-10-08', 'Sat 2026-10-03'],
  ])('%s', (_name, start, n, end, strict) => {
    const due = calendarDays(on(start), n);
    expect(due.effectiveDate).toBe(on(end));
    expect(due.strictDate).toBe(on(strict));
  });

  it('TC-17: a limit on rights is kept on the holiday and warned of on the last working day before', () => {
    const seal = calendarDays(on('Wed 2026-09-02'), 30, 'KEEP_AND_WARN');
    expect(seal).toMatchObject({
      effectiveDate: on('Fri 2026-10-02'),
      alarmDate: on('Wed 2026-09-30'),
      overdueAt: '2026-10-03T00:00:00.000+08:00',
    });
    expect(seal.rolledFrom).toBeUndefined();
    const extended = calendarDays(on('Fri 2026-10-02'), 30, 'KEEP_AND_WARN');
    expect(extended).toMatchObject({
      effectiveDate: on('Sun 2026-11-01'),
      alarmDate: on('Fri 2026-10-30'),
    });
  });

  it('leaves excluded time out and counts on (B4: appraisal and hearing do not count)', () => {
    const why = { zh: '检验检疫鉴定', en: 'appraisal' };
    const due = countPeriod(calendar, {
      ...request(on('Mon 2026-07-20'), 90, 'CALENDAR_DAY'),
      excluded: [
        { from: '2026-08-03', to: '2026-08-12', why },
        { from: '2026-08-10', to: '2026-08-14', why },
      ],
    });
    expect(due.effectiveDate).toBe(on('Fri 2026-10-30'));
    expect(due.strictDate).toBe(on('Sun 2026-10-18'));
    expect(due.skipped.filter(({ kind }) => kind === 'EXCLUDED')).toHaveLength(12);
  });
});

describe('hours, months, years, fixed dates', () => {
  it.each([
    ['TC-05 transfer', '2026-10-08T10:00:00+08:00', '2026-10-09T10:00:00.000+08:00'],
    ['TC-17 report of urgent sealing', '2026-09-02T14:00:00+08:00', '2026-09-03T14:00:00.000+08:00'],
    ['through a holiday', '2026-09-30T17:00:00+08:00', '2026-10-01T17:00:00.000+08:00'],
    ['over New Year', '2026-12-31T23:30:00+08:00', '2027-01-01T23:30:00.000+08:00'],
  ])('24 hours: %s', (_name, start, end) => {
    const due = countPeriod(calendar, request(start, 24, 'HOUR'));
    expect(due.dueAt).toBe(end);
    expect(isOverdue(due, new Date(end))).toBe(false);
    expect(isOverdue(due, new Date(Date.parse(end) + 1))).toBe(true);
    expect(due.provisional).toBe(false);
  });

  it.each([
    ['TC-01 five years public', '2026-10-19', 5, 'YEAR', 'KEEP', 'Sun 2031-10-19'],
    ['natural person two years', '2026-10-19', 2, 'YEAR', 'KEEP', 'Thu 2028-10-19'],
    ['29 February clips', '2028-02-29', 1, 'YEAR', 'KEEP', 'Wed 2029-02-28'],
    ['31 January + 1 month clips', '2026-01-31', 1, 'MONTH', 'KEEP', 'Sat 2026-02-28'],
    ['SAMR three months', '2026-11-30', 3, 'MONTH', 'KEEP', 'Sun 2027-02-28'],
    ['litigation six months, holiday rolls', '2026-04-03', 6, 'MONTH', 'ROLL', 'Thu 2026-10-08'],
    ['month ends on a worked Saturday', '2026-01-28', 1, 'MONTH', 'ROLL', 'Sat 2026-02-28'],
  ] as const)('%s', (_name, start, n, unit, lastDay, end) => {
    expect(countPeriod(calendar, request(start, n, unit, lastDay)).effectiveDate).toBe(on(end));
  });

  it('A8.11: 31 January 2027 is a Sunday, finish on Friday 29; provisional, since 2027 is not loaded', () => {
    const due = countPeriod(calendar, request('2027-01-31', 0, 'FIXED_DATE', 'KEEP_AND_WARN'));
    expect(due.effectiveDate).toBe(on('Sun 2027-01-31'));
    expect(due.alarmDate).toBe(on('Fri 2027-01-29'));
    expect(due.provisional).toBe(true);
    const eco = countPeriod(calendar, request('2026-01-20', 0, 'FIXED_DATE', 'KEEP_AND_WARN'));
    expect(eco).toMatchObject({ alarmDate: on('Tue 2026-01-20'), provisional: false });
  });
});

describe('seven clear days before the hearing (行政处罚法 64)', () => {
  it('TC-01: served Monday 7 September is enough for Thursday 17, served Tuesday 8 is not', () => {
    const good = checkClearDays(calendar, on('Mon 2026-09-07'), on('Thu 2026-09-17'), 7);
    expect(good.enough).toBe(true);
    expect(good.clearDays.map((date) => date.slice(8)).join(' ')).toBe('08 09 10 11 14 15 16');
    const late = checkClearDays(calendar, on('Tue 2026-09-08'), on('Thu 2026-09-17'), 7);
    expect(late).toMatchObject({ enough: false, earliestEventDate: on('Fri 2026-09-18') });
    expect(late.clearDays).toHaveLength(6);
  });

  it('gives the last day to serve', () => {
    const due = countPeriod(calendar, request(on('Thu 2026-09-17'), 7, 'CLEAR_WORKING_DAY_BEFORE'));
    expect(due).toMatchObject({ effectiveDate: on('Mon 2026-09-07'), alarmDate: '2026-09-07' });
    expect(due.counted.at(0)).toEqual({ date: '2026-09-08', n: 1 });
    const overWeekend = countPeriod(calendar, request(on('Wed 2026-09-16'), 7, 'CLEAR_WORKING_DAY_BEFORE'));
    expect(overWeekend).toMatchObject({
      effectiveDate: on('Sun 2026-09-06'),
      alarmDate: on('Fri 2026-09-04'),
    });
  });
});

describe('reminders and days left', () => {
  it('TC-09: at three and at one working day left', () => {
    const due = workingDays(on('Mon 2025-12-29'), 7);
    const { reminders } = remindersBefore(calendar, due, [1, 3]);
    expect(reminders.map(({ date }) => date)).toEqual([on('Mon 2026-01-05'), on('Wed 2026-01-07')]);
    expect(reminders[0]?.at).toBe('2026-01-05T09:00:00.000+08:00');
    expect(workingDaysLeft(calendar, '2026-01-05', due.effectiveDate).workingDays).toBe(3);
    expect(workingDaysLeft(calendar, '2026-01-08', due.effectiveDate).workingDays).toBe(0);
    expect(workingDaysLeft(calendar, '2026-01-12', due.effectiveDate).workingDays).toBe(-2);
  });

  it('TC-01: the reminder at three left is Wednesday 30 September, eight days before', () => {
    const due = workingDays(on('Wed 2026-09-23'), 7);
    expect(remindersBefore(calendar, due, [3, 1]).reminders.map(({ date }) => date)).toEqual([
      on('Wed 2026-09-30'),
      on('Fri 2026-10-09'),
    ]);
  });

  it('leaves out reminders that would fall on or before the start', () => {
    expect(remindersBefore(calendar, workingDays('2026-05-07', 3), [3, 1]).reminders).toHaveLength(1);
    expect(remindersBefore(calendar, workingDays('2026-05-07', 3), [9]).reminders).toHaveLength(0);
  });

  it('counts back from the alarm of a date that does not roll', () => {
    const seal = calendarDays(on('Wed 2026-09-02'), 30, 'KEEP_AND_WARN');
    expect(remindersBefore(calendar, seal, [0, 3]).reminders.map(({ date }) => date)).toEqual([
      on('Thu 2026-09-24'),
      on('Wed 2026-09-30'),
    ]);
  });
});

describe('years that are not loaded are provisional', () => {
  it('crosses into 2027 with the mark and the statutory days known', () => {
    const due = workingDays(on('Mon 2026-12-28'), 7);
    expect(due.effectiveDate).toBe(on('Thu 2027-01-07'));
    expect(due).toMatchObject({
      provisional: true,
      provisionalYears: [{ year: 2027, unknownHolidays: [] }],
    });
    expect(due.notes.at(-1)?.zh).toContain('暂定：2027');
  });

  it('knows the Spring Festival of 2027 by table: the first day is Saturday 6 February', () => {
    const due = workingDays(on('Wed 2027-02-03'), 3);
    expect(due.effectiveDate).toBe(on('Wed 2027-02-10'));
    expect(due.skipped.map(({ date }) => date.slice(5))).toEqual(['02-05', '02-06', '02-07', '02-08']);
  });

  it('never calls 1 October 2027 a working day', () => {
    expect(dayOn(calendar, '2027-10-01')).toMatchObject({
      working: false,
      kind: 'HOLIDAY',
      provisional: true,
    });
  });

  it('says which holidays of a year without a table are unknown', () => {
    const due = workingDays(on('Mon 2028-01-24'), 3);
    expect(due.provisionalYears[0]?.unknownHolidays.map(({ zh }) => zh)).toEqual([
      '春节',
      '清明节',
      '端午节',
      '中秋节',
    ]);
    expect(due.notes.at(-1)?.zh).toContain('日期未知');
    expect(nextWorkingDay(calendar, '2028-09-30').date).toBe(on('Wed 2028-10-04'));
  });

  it('is counted again when the year is loaded', () => {
    const due = workingDays(on('Mon 2026-12-28'), 7);
    const source = { title: '测试通知', documentNumber: '测试〔2026〕1号', issuedOn: '2026-11-20' };
    const loaded = new WorkingCalendar([
      OFFICIAL_YEAR_2026,
      {
        year: 2027,
        source,
        daysOff: [{ name: { zh: '元旦', en: 'New Year' }, from: '2027-01-01', to: '2027-01-04' }],
        workedWeekends: [],
      },
    ]);
    const again = recount(loaded, due);
    expect(again).toMatchObject({ effectiveDate: on('Fri 2027-01-08'), provisional: false });
    expect(recount(loaded, again)).toEqual(again);
    expect(recount(calendar, again)).toEqual(due);
  });

  it('knows the neighbours of a holiday', () => {
    expect(nextWorkingDay(calendar, '2026-09-30')).toMatchObject({ date: on('Thu 2026-10-08') });
    expect(previousWorkingDay(calendar, '2026-02-24')).toMatchObject({ date: on('Sat 2026-02-14') });
    expect(dayOn(calendar, on('Sat 2026-02-14'))).toMatchObject({ kind: 'WORKED_WEEKEND', working: true });
  });
});

describe('bad input is refused with a code', () => {
  it.each([
    ['DATE_INVALID', request('2026-02-30', 7, 'WORKING_DAY')],
    ['DATE_INVALID', request('23.09.2026', 7, 'WORKING_DAY')],
    ['DATE_INVALID', request('2026-09-02T14:00:00', 7, 'WORKING_DAY')],
    ['PERIOD_NUMBER_INVALID', request('2026-09-23', 0, 'WORKING_DAY')],
    ['PERIOD_NUMBER_INVALID', request('2026-09-23', 2.5, 'WORKING_DAY')],
    ['PERIOD_NUMBER_INVALID', request('2026-09-23', 1001, 'WORKING_DAY')],
    ['PERIOD_START_INSTANT_REQUIRED', request('2026-09-23', 24, 'HOUR')],
    ['PERIOD_TOO_LONG', request('2150-01-01', 100, 'YEAR')],
    [
      'EXCLUDED_NOT_APPLICABLE',
      {
        ...request('2026-10-19', 5, 'YEAR', 'KEEP'),
        excluded: [{ from: '2026-11-02', to: '2026-11-03', why: { zh: '暂停', en: 'paused' } }],
      },
    ],
    [
      'EXCLUDED_RANGE_INVALID',
      {
        ...request('2026-09-23', 7, 'WORKING_DAY'),
        excluded: [{ from: '2026-10-02', to: '2026-10-01', why: { zh: '倒', en: 'x' } }],
      },
    ],
    [
      'PERIOD_TOO_LONG',
      {
        ...request('2026-09-23', 7, 'WORKING_DAY'),
        excluded: [{ from: '2026-10-02', to: '2199-01-01', why: { zh: '永远', en: 'for ever' } }],
      },
    ],
  ] as const)('%s', (code, bad) => {
    const count = (): DueDate => countPeriod(calendar, bad);
    expect(count).toThrow(DomainError);
    expect(count).toThrow(code);
  });
});
