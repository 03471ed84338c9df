import { describe, expect, it } from '@jest/globals';
import { CALENDAR, on } from '../../../test/builders/dates.js';
import { aProfile } from '../../../test/builders/profiles.js';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import { itemFaults } from './decision-items.js';
import { paymentPeriod, serviceDoneOn, servicePeriod } from './service.js';

describe('service within seven working days of the decision (行政处罚法 61, 85)', () => {
  it.each([
    ['TC-01', 'Fri 2026-10-09', 'Mon 2026-10-19'],
    ['decided before Spring Festival', 'Wed 2026-02-11', 'Fri 2026-02-27'],
    ['decided on a worked Saturday', 'Sat 2026-10-10', 'Tue 2026-10-20'],
  ])('%s: decided %s, served by %s', (_name, decided, due) => {
    const counted = countPeriod(CALENDAR, servicePeriod(aProfile('songyuan'), 'PENALTY', on(decided)));
    expect(counted.effectiveDate).toBe(on(due));
    expect(counted.rule.source).toBe('行政处罚法 61');
  });

  it.each([
    ['PERMIT', 'Tue 2026-09-15', 'Tue 2026-09-29', '行政许可法 44'],
    ['COERCION', 'Tue 2026-09-15', 'Wed 2026-09-23', '系统默认'],
    ['LEVY', 'Tue 2026-09-15', 'Wed 2026-09-23', '系统默认'],
  ] as const)('行政许可法 44: %s, decided %s, served by %s (%s)', (kind, decided, due, source) => {
    const counted = countPeriod(CALENDAR, servicePeriod(aProfile('jiaxing-market'), kind, on(decided)));
    expect(counted.effectiveDate).toBe(on(due));
    expect(counted.rule.source).toBe(source);
  });
});

describe('the day that decides whether the service was in time (行政处罚法 61)', () => {
  it.each<[string, Parameters<typeof serviceDoneOn>[0], string]>([
    ['what is handed over', { method: 'DIRECT', servedOn: '2026-04-08' }, '2026-04-08'],
    [
      'a publication: the day on which it begins (民事诉讼法 95)',
      { method: 'PUBLICATION', servedOn: '2026-04-08', publishedOn: '2026-03-09' },
      '2026-03-09',
    ],
    [
      'a day of publication that another way has none of',
      { method: 'POST', servedOn: '2026-04-08', publishedOn: '2026-03-09' },
      '2026-04-08',
    ],
  ])('%s', (_name, service, day) => {
    expect(serviceDoneOn(service)).toBe(day);
  });
});

describe('payment within fifteen calendar days of receipt (行政处罚法 67)', () => {
  it.each([
    ['TC-01', 'Mon 2026-10-12', 'Tue 2026-10-27'],
    ['the last day is a Saturday', 'Fri 2026-10-09', 'Mon 2026-10-26'],
    ['the last day is in National Day', 'Thu 2026-09-17', 'Thu 2026-10-08'],
  ])('%s: served %s, paid by %s', (_name, served, due) => {
    const counted = countPeriod(CALENDAR, paymentPeriod(aProfile('songyuan'), on(served)));
    expect(counted.effectiveDate).toBe(on(due));
  });
});

describe('the items of a decision (行政处罚法 59)', () => {
  const items = {
    kinds: ['罚款'],
    legalBasis: [{}],
    facts: '事实',
    reasons: '理由',
    performance: '十五日内',
    remedies: '六十日内',
  };
  it('SY-R21: are all there, or all that is missing is named', () => {
    expect(itemFaults(items)).toEqual([]);
    const faults = itemFaults({ ...items, reasons: ' ', remedies: '', legalBasis: [] });
    expect(faults.map(({ field }) => field)).toEqual(['reasons', 'legalBasis', 'remedies']);
  });
});
