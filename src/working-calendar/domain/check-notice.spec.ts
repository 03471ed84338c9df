import { describe, expect, it } from '@jest/globals';
import { officialYearOf, type CalendarNotice } from './calendar-notice.js';
import { checkNotice } from './check-notice.js';
import { differenceOf } from './notice-difference.js';
import type { OfficialYear } from './official-year.js';
import { OFFICIAL_YEAR_2025 } from './official-years/2025.js';
import { OFFICIAL_YEAR_2026 } from './official-years/2026.js';
import { WorkingCalendar } from './working-calendar.js';

/** An invented arrangement of 2027 that satisfies the regulation; the real notice must be loaded by hand. */
const NOTICE_2027: CalendarNotice = {
  year: 2027,
  source: { title: '测试用通知（虚构）', documentNumber: '国办发明电〔2026〕99号', issuedOn: '2026-11-10' },
  daysOff: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-11' },
    { name: '清明节', from: '2027-04-03', to: '2027-04-05' },
    { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
    { name: '端午节', from: '2027-06-09', to: '2027-06-09' },
    { name: '中秋节', from: '2027-09-15', to: '2027-09-15' },
    { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
  ],
  workedWeekends: ['2027-02-20', '2027-05-08', '2027-09-26', '2027-10-09'],
};

const asNotice = ({ daysOff, ...rest }: OfficialYear): CalendarNotice => ({
  ...rest,
  localDaysOff: [],
  daysOff: daysOff.map(({ name, from, to }) => ({ name: name.zh, nameEn: name.en, from, to })),
});

const codes = (notice: CalendarNotice): string[] =>
  checkNotice(notice).faults.map(
    ({ code, field }) => `${code.replace('CALENDAR_NOTICE_', '')} ${field ?? ''}`,
  );

const span = (name: string, from: string, to: string) => ({ name, from, to });
const without = (name: string) => NOTICE_2027.daysOff.filter((each) => each.name !== name);

describe('a notice is checked before it is loaded', () => {
  it.each([asNotice(OFFICIAL_YEAR_2025), asNotice(OFFICIAL_YEAR_2026), NOTICE_2027])(
    '$year: no fault, no warning',
    (notice) => {
      expect(checkNotice(notice)).toEqual({ faults: [], warnings: [] });
    },
  );

  it('gives back the very year it was made from', () => {
    expect(officialYearOf(asNotice(OFFICIAL_YEAR_2026))).toEqual(OFFICIAL_YEAR_2026);
  });

  it.each<[string, Partial<CalendarNotice>]>([
    ['YEAR_INVALID year', { year: 20_27.5 }],
    ['TITLE_MISSING source.title', { source: { ...NOTICE_2027.source, title: ' ' } }],
    [
      'DOCUMENT_NUMBER_INVALID source.documentNumber',
      { source: { ...NOTICE_2027.source, documentNumber: '' } },
    ],
    [
      'DOCUMENT_NUMBER_INVALID source.documentNumber',
      { source: { ...NOTICE_2027.source, documentNumber: '国办发明电[2026]9号' } },
    ],
    ['ISSUED_ON_INVALID source.issuedOn', { source: { ...NOTICE_2027.source, issuedOn: '2026-11-31' } }],
    ['ISSUED_ON_INVALID source.issuedOn', { source: { ...NOTICE_2027.source, issuedOn: '2028-01-01' } }],
    [
      'DATE_INVALID daysOff[7].from',
      { daysOff: [...NOTICE_2027.daysOff, span('假', '2027-02-29', '2027-03-01')] },
    ],
    [
      'DATE_OUTSIDE_YEAR daysOff[7].to',
      { daysOff: [...NOTICE_2027.daysOff, span('假', '2027-12-31', '2028-01-01')] },
    ],
    [
      'SPAN_REVERSED daysOff[7].to',
      { daysOff: [...NOTICE_2027.daysOff, span('假', '2027-08-03', '2027-08-01')] },
    ],
    [
      'SPAN_TOO_LONG daysOff[7].to',
      { daysOff: [...NOTICE_2027.daysOff, span('假', '2027-08-01', '2027-08-31')] },
    ],
    [
      'NAME_MISSING daysOff[7].name',
      { daysOff: [...NOTICE_2027.daysOff, span(' ', '2027-08-01', '2027-08-01')] },
    ],
    [
      'DATE_TWICE daysOff[7]',
      { daysOff: [...NOTICE_2027.daysOff, span('国庆节', '2027-10-07', '2027-10-08')] },
    ],
    [
      'DATE_OFF_AND_WORKED workedWeekends[4]',
      { workedWeekends: [...NOTICE_2027.workedWeekends, '2027-10-02'] },
    ],
    [
      'WORKED_DAY_NOT_WEEKEND workedWeekends[4]',
      { workedWeekends: [...NOTICE_2027.workedWeekends, '2027-10-08'] },
    ],
    ['DATE_TWICE workedWeekends[4]', { workedWeekends: [...NOTICE_2027.workedWeekends, '2027-10-09'] }],
    [
      'DATE_OUTSIDE_YEAR workedWeekends[4]',
      { workedWeekends: [...NOTICE_2027.workedWeekends, '2026-10-10'] },
    ],
    ['STATUTORY_DAY_NOT_OFF daysOff', { daysOff: without('端午节') }],
    ['DAYS_OFF_IMPLAUSIBLE daysOff', { daysOff: [span('元旦', '2027-01-01', '2027-01-01')] }],
    [
      'TITLE_MISSING localDaysOff[0].source.title',
      {
        localDaysOff: [
          {
            ...span('三月三', '2027-04-09', '2027-04-09'),
            source: { ...NOTICE_2027.source, title: '' },
          },
        ],
      },
    ],
  ])('%s', (expected, change) => {
    expect(codes({ ...NOTICE_2027, ...change })).toContain(expected);
  });

  it('names every fault at once, and says what to do in both languages', () => {
    const bad = { ...NOTICE_2027, source: { title: '', documentNumber: 'x', issuedOn: '?' } };
    expect(codes({ ...bad, workedWeekends: ['2027-10-08', 'nonsense'] })).toHaveLength(5);
    for (const { message, remedy } of checkNotice(bad).faults) {
      expect([message.zh, message.en, remedy.zh, remedy.en].every(Boolean)).toBe(true);
    }
  });

  it('a year without a table of festivals must at least name them', () => {
    const daysOff = [
      span('元旦', '2028-01-01', '2028-01-03'),
      span('劳动节', '2028-05-01', '2028-05-05'),
      span('国庆节、中秋节', '2028-10-01', '2028-10-08'),
    ];
    const notice = { ...NOTICE_2027, year: 2028, daysOff, workedWeekends: [] };
    expect(checkNotice(notice).faults.map(({ message }) => message.zh)).toEqual([
      '通知缺少节日：春节、清明节、端午节。',
    ]);
  });

  it('warns when a worked weekend is missing: the net days off are no longer 13', () => {
    const { faults, warnings } = checkNotice({ ...NOTICE_2027, workedWeekends: ['2027-02-20'] });
    expect(faults).toEqual([]);
    expect(warnings.map(({ zh }) => zh)).toEqual([expect.stringContaining('为 16，按放假办法应为 13')]);
    const far = checkNotice({
      ...NOTICE_2027,
      workedWeekends: ['2027-02-20', '2027-05-08', '2027-09-26', '2027-08-07'],
    });
    expect(far.warnings[0]?.zh).toContain('2027-08-07');
  });
});

describe('what a notice changes', () => {
  it('tells the days that change from provisional to official', () => {
    const before = new WorkingCalendar([OFFICIAL_YEAR_2026]);
    const after = new WorkingCalendar([OFFICIAL_YEAR_2026, officialYearOf(NOTICE_2027)]);
    const difference = differenceOf(before, after, 2027);
    expect(difference).toMatchObject({ wasProvisional: true, workingDays: 248 });
    expect(difference.changedDays.filter(({ worksNow }) => worksNow).map(({ date }) => date)).toEqual(
      NOTICE_2027.workedWeekends,
    );
    expect(differenceOf(after, after, 2027)).toMatchObject({ wasProvisional: false, changedDays: [] });
  });
});
