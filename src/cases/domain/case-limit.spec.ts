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
    const counted = countPeriod(CALENDAR, caseLimitPeriod(aProfile('songyuan'), on(filed)));
    expect(counted).toMatchObject({ effectiveDate: on(due), strictDate: on(strict), provisional: false });
    expect(counted.rule).toMatchObject({ clauses: ['行政处罚法 60'], source: '行政处罚法 60' });
  });

  it('is provisional when it crosses a year that is not loaded', () => {
    const counted = countPeriod(CALENDAR, caseLimitPeriod(aProfile('songyuan'), on('Mon 2026-11-02')));
    expect(counted.provisional).toBe(true);
  });
});
