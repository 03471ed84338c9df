import { describe, expect, it } from '@jest/globals';
import { CALENDAR, on } from '../../../test/builders/dates.js';
import { aProfile } from '../../../test/builders/profiles.js';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import { registrationPeriod } from './registration.js';

describe('a preliminary registration is dealt with in seven working days (行政处罚法 56, 85)', () => {
  it.each([
    // 21 22 23 24, 27 28 29 July
    ['an ordinary week', 'Mon 2026-07-20', 'Wed 2026-07-29'],
    // 28 29 30 Sep, 8 9 10 (worked Sat), 12 Oct
    ['over National Day', 'Thu 2026-09-24', 'Mon 2026-10-12'],
  ])('%s', (_name, registered, due) => {
    const counted = countPeriod(CALENDAR, registrationPeriod(aProfile('songyuan'), on(registered)));
    expect(counted.effectiveDate).toBe(on(due));
    expect(counted.rule.source).toBe('行政处罚法 56');
  });
});
