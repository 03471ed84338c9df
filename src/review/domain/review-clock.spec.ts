import { describe, expect, it } from '@jest/globals';
import { CALENDAR, on } from '../../../test/builders/dates.js';
import { aProfile } from '../../../test/builders/profiles.js';
import { beijingInstant } from '../../shared/beijing-time.js';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import { reviewPeriod } from './review-clock.js';

const due = (agencyId: string, received: Date) =>
  countPeriod(CALENDAR, reviewPeriod(aProfile(agencyId), received));

describe('SY-L11: seven working days from the day after receipt, worked by hand', () => {
  it.each([
    [
      'TC-01: over Mid-Autumn and National Day, ends on a worked Saturday',
      'Wed 2026-09-23',
      'Sat 2026-10-10',
      '24 28 29 30 08 09 10',
    ],
    [
      'TC-03: over Labour Day, ends on a worked Saturday',
      'Mon 2026-04-27',
      'Sat 2026-05-09',
      '28 29 30 06 07 08 09',
    ],
    ['TC-03 resubmitted: a full new period', 'Thu 2026-05-14', 'Mon 2026-05-25', '15 18 19 20 21 22 25'],
    ['TC-05: over Mid-Autumn', 'Mon 2026-09-21', 'Thu 2026-10-08', '22 23 24 28 29 30 08'],
    ['TC-09: over New Year with a worked Sunday', 'Mon 2025-12-29', 'Thu 2026-01-08', '30 31 04 05 06 07 08'],
    ['TC-11', 'Wed 2026-01-28', 'Fri 2026-02-06', '29 30 02 03 04 05 06'],
    [
      'received on the last working day before the long holiday',
      'Wed 2026-09-30',
      'Thu 2026-10-15',
      '08 09 10 12 13 14 15',
    ],
  ])('%s', (_name, received, effective, days) => {
    const counted = due('songyuan', beijingInstant(on(received), '09:30:00'));
    expect(counted).toMatchObject({ effectiveDate: on(effective), provisional: false });
    expect(counted.counted.map(({ date }) => date.slice(8)).join(' ')).toBe(days);
    expect(counted.rule).toMatchObject({ clauses: ['SY-L11'], source: 'SY-L11' });
  });

  it('the Beijing day of receipt counts, at both ends of the day', () => {
    expect(due('songyuan', beijingInstant('2026-09-23', '00:00:00')).effectiveDate).toBe('2026-10-10');
    expect(due('songyuan', beijingInstant('2026-09-23', '23:59:59')).effectiveDate).toBe('2026-10-10');
    expect(due('songyuan', beijingInstant('2026-09-24', '00:00:00')).effectiveDate).toBe('2026-10-12');
  });

  it('is overdue at 00:00 Beijing time after the due day', () => {
    const { dueAt, overdueAt } = due('songyuan', beijingInstant('2025-12-29', '10:00:00'));
    expect([dueAt, overdueAt]).toEqual(['2026-01-08T23:59:59.999+08:00', '2026-01-09T00:00:00.000+08:00']);
  });

  it('is provisional when it crosses a year that is not loaded', () => {
    expect(due('songyuan', beijingInstant(on('Tue 2026-12-29'))).provisional).toBe(true);
  });
});

describe('the period of the others', () => {
  it.each([
    ['jiangbei-market', 'Wed 2026-09-23', 'Wed 2026-10-14', '市场监管总局令第42号'],
    ['jiaxing-market', 'Wed 2026-09-23', 'Wed 2026-10-14', '市场监管总局令第42号'],
    ['jiangbei-eco', 'Wed 2026-09-23', 'Sat 2026-10-10', '系统默认'],
    ['siping-tiexi-urban', 'Wed 2026-09-23', 'Sat 2026-10-10', '系统默认'],
  ])('%s: received %s, due %s (%s)', (agencyId, received, effective, source) => {
    const counted = due(agencyId, beijingInstant(on(received)));
    expect(counted.effectiveDate).toBe(on(effective));
    expect(counted.rule).toMatchObject({ source, clauses: source === '系统默认' ? [] : [source] });
  });
});
