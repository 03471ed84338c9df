import { describe, expect, it } from '@jest/globals';
import { CALENDAR, on } from '../../../test/builders/dates.js';
import { aProfile } from '../../../test/builders/profiles.js';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import { servicePeriod } from './service.js';

describe('service within seven working days of the decision (行政处罚法 61, 85)', () => {
  it.each([
    ['TC-01', 'Fri 2026-10-09', 'Mon 2026-10-19'],
    ['decided before Spring Festival', 'Wed 2026-02-11', 'Fri 2026-02-27'],
    ['decided on a worked Saturday', 'Sat 2026-10-10', 'Tue 2026-10-20'],
  ])('%s: decided %s, served by %s', (_name, decided, due) => {
    const counted = countPeriod(CALENDAR, servicePeriod(aProfile('songyuan'), on(decided)));
    expect(counted.effectiveDate).toBe(on(due));
    expect(counted.rule.source).toBe('行政处罚法 61');
  });
});
