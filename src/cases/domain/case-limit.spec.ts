import { describe, expect, it } from '@jest/globals';
import { CALENDAR, on } from '../../../test/builders/dates.js';
import { aProfile } from '../../../test/builders/profiles.js';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import { caseLimitPeriod } from './case-limit.js';

describe('the case limit: 90 calendar days from filing, the last day rolled (行政处罚法 60)', () => {
  it.each([
    ['TC-01: the 90th day is Sunday 18 October', 'Mon 2026-07-20', 'Mon 2026-10-19', 'Sun 2026-10-18'],
    ['it ends on a working day', 'Tue 2026-07-21', 'Mon 2026-10-19', 'Mon 2026-10-19'],
    ['it ends within National Day', 'Fri 2026-07-03', 'Thu 2026-10-08', 'Thu 2026-10-01'],
    ['a worked Saturday is no day off', 'Sun 2026-07-12', 'Sat 2026-10-10', 'Sat 2026-10-10'],
    ['over the end of a year', 'Thu 2025-10-16', 'Wed 2026-01-14', 'Wed 2026-01-14'],
  ])('%s', (_name, filed, due, strict) => {
    const counted = countPeriod(CALENDAR, caseLimitPeriod(aProfile('songyuan'), 'PENALTY', on(filed)));
    expect(counted).toMatchObject({ effectiveDate: on(due), strictDate: on(strict), provisional: false });
    expect(counted.rule).toMatchObject({ clauses: ['行政处罚法 60'], source: '行政处罚法 60' });
  });

  it.each([
    [false, 0, 'Thu 2026-09-24'],
    [false, 10, 'Thu 2026-10-15'],
    [true, 0, 'Thu 2026-11-05'],
    [true, 15, 'Thu 2026-11-26'],
  ])(
    '行政许可法 42, 82: a permit accepted Fri 28 Aug, joint %s, extended by %s: %s',
    (joint, extendedBy, due) => {
      const request = caseLimitPeriod(aProfile('songyuan'), 'PERMIT', '2026-08-28', { joint, extendedBy });
      const counted = countPeriod(CALENDAR, request);
      expect(counted.effectiveDate).toBe(on(due));
      expect(counted.rule).toMatchObject({
        clauses: ['行政许可法 42', '行政许可法 82'],
        source: '行政许可法 42',
      });
    },
  );

  it('is provisional when it crosses a year that is not loaded', () => {
    const counted = countPeriod(
      CALENDAR,
      caseLimitPeriod(aProfile('songyuan'), 'PENALTY', on('Mon 2026-11-02')),
    );
    expect(counted.provisional).toBe(true);
  });

  it('行政处罚法 60: 30 days are counted on from the 90th, not from the rolled date', () => {
    // Mon 20 July + 120 days = Tue 17 Nov
    const request = caseLimitPeriod(aProfile('jiangbei-market'), 'PENALTY', on('Mon 2026-07-20'), {
      extendedBy: 30,
    });
    expect(countPeriod(CALENDAR, request).effectiveDate).toBe(on('Tue 2026-11-17'));
  });

  it('leaves out the days of a test and keeps the strict date beside it', () => {
    // Ten days of testing: the 90th counted day is Wed 28 Oct instead of Sun 18 Oct.
    const excluded = [{ from: '2026-08-03', to: '2026-08-12', why: { zh: '检测', en: 'testing' } }];
    const request = caseLimitPeriod(aProfile('jiangbei-market'), 'PENALTY', on('Mon 2026-07-20'), {
      excluded,
    });
    const counted = countPeriod(CALENDAR, request);
    expect(counted).toMatchObject({
      effectiveDate: on('Wed 2026-10-28'),
      strictDate: on('Sun 2026-10-18'),
    });
  });
});

describe('the limit of a permit: 20 working days from acceptance, 10 more by the head (行政许可法 42, 82)', () => {
  it.each([
    // 31 Aug; 1 2 3 4, 7 8 9 10 11, 14 15 16 17 18, 20 (worked Sun), 21 22 23 24 Sep
    ['accepted before a worked Sunday', 'Fri 2026-08-28', 0, 'Thu 2026-09-24'],
    // … then 28 29 30 Sep, 8 9 10 (worked Sat) 12 13 14 15 Oct
    ['extended by ten', 'Fri 2026-08-28', 10, 'Thu 2026-10-15'],
  ])('%s', (_name, accepted, extendedBy, due) => {
    const request = caseLimitPeriod(aProfile('songyuan'), 'PERMIT', on(accepted), { extendedBy });
    expect(countPeriod(CALENDAR, request).effectiveDate).toBe(on(due));
    expect(request.rule.clauses).toEqual(['行政许可法 42', '行政许可法 82']);
  });

  it('where the law is silent the limit is shown as this system’s own (系统默认)', () => {
    const request = caseLimitPeriod(aProfile('jiangbei-eco'), 'COERCION', on('Wed 2026-09-02'));
    expect(request.rule).toMatchObject({ clauses: [], source: '系统默认' });
  });
});
