import { describe, expect, it } from '@jest/globals';
import { datesFromTo, isWeekend } from './calendar-date.js';
import type { OfficialYear } from './official-year.js';
import { OFFICIAL_YEAR_2025 } from './official-years/2025.js';
import { OFFICIAL_YEAR_2026 } from './official-years/2026.js';
import { statutoryDaysOf } from './statutory-days.js';
import { WorkingCalendar, type ProvisionalMark } from './working-calendar.js';

const calendar = new WorkingCalendar([OFFICIAL_YEAR_2025, OFFICIAL_YEAR_2026]);

describe('the official years', () => {
  it.each([OFFICIAL_YEAR_2025, OFFICIAL_YEAR_2026])('$year has 248 working days', ({ year }) => {
    const { working } = calendar.read((days) => ({
      working: datesFromTo(`${year}-01-01`, `${year}-12-31`).filter((date) => days.isWorking(date)).length,
    }));
    expect(working).toBe(248);
  });

  it.each([OFFICIAL_YEAR_2025, OFFICIAL_YEAR_2026])(
    '$year: every statutory day is off, worked days are weekends',
    (official) => {
      const off = official.daysOff.flatMap(({ from, to }) => datesFromTo(from, to));
      for (const { date } of statutoryDaysOf(official.year).days) expect(off).toContain(date);
      expect(official.workedWeekends.every(isWeekend)).toBe(true);
    },
  );

  it('knows the 13 statutory days of 2027 (全国年节及纪念日放假办法 2)', () => {
    expect(statutoryDaysOf(2027).days.map(({ date }) => date.slice(5))).toEqual([
      '01-01',
      '02-05',
      '02-06',
      '02-07',
      '02-08',
      '04-05',
      '05-01',
      '05-02',
      '06-09',
      '09-15',
      '10-01',
      '10-02',
      '10-03',
    ]);
  });
});

describe('the mark', () => {
  it('comes with every result, even one that forgot to ask for it', () => {
    const answer: { working: boolean } & ProvisionalMark = calendar.read((days) => ({
      working: days.isWorking('2027-03-01'),
    }));
    expect(answer).toEqual({
      working: true,
      provisional: true,
      provisionalYears: [{ year: 2027, unknownHolidays: [] }],
    });
  });

  it('cannot be overwritten by the count itself', () => {
    const answer = calendar.read((days) => ({ provisional: false, on: days.isWorking('2027-03-01') }));
    expect(answer.provisional).toBe(true);
  });
});

describe('notices that reach over a year and local days', () => {
  const source = { title: '测试通知', documentNumber: '测试〔2026〕1号', issuedOn: '2026-11-20' };
  const name = { zh: '元旦', en: 'New Year' };

  it("a year's notice may arrange days of the December before (as in 2011 and 2022)", () => {
    const next: OfficialYear = {
      year: 2027,
      source,
      daysOff: [{ name, from: '2026-12-31', to: '2027-01-02' }],
      workedWeekends: ['2026-12-26'],
    };
    const both = new WorkingCalendar([next, OFFICIAL_YEAR_2026]);
    const { off, worked } = both.read((days) => ({
      off: !days.isWorking('2026-12-31'),
      worked: days.isWorking('2026-12-26'),
    }));
    expect([off, worked]).toEqual([true, true]);
  });

  it('local days win over worked weekends (放假办法 4)', () => {
    const local = { name: { zh: '三月三', en: 'Sanyuesan' }, from: '2026-04-17', to: '2026-04-20', source };
    const guangxi = new WorkingCalendar([{ ...OFFICIAL_YEAR_2026, localDaysOff: [local] }]);
    const day = guangxi.read((days) => days.day('2026-04-20'));
    expect(day).toMatchObject({ working: false, kind: 'LOCAL_HOLIDAY', name: { zh: '三月三' } });
  });
});
