import { describe, expect, it } from '@jest/globals';
import { CALENDAR } from '../../../test/builders/dates.js';
import { aProfile } from '../../../test/builders/profiles.js';
import { beijingInstant } from '../../shared/beijing-time.js';
import { caseLimitPeriod } from '../../cases/domain/case-limit.js';
import { paymentPeriod, servicePeriod } from '../../decisions/domain/service.js';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import { reviewPeriod } from '../../review/domain/review-clock.js';
import { registrationPeriod } from './registration.js';
import { sealPeriod } from './seal.js';
import { clockConflicts, momentsOf, nextMoment, toTell } from './watched-clocks.js';

const profile = aProfile('songyuan');
const count = (request: Parameters<typeof countPeriod>[1]) => countPeriod(CALENDAR, request);
/** Filed Mon 2026-07-20: due Mon 19 Oct. */
const CASE = { name: 'CASE_LIMIT', due: count(caseLimitPeriod(profile, 'PENALTY', '2026-07-20')) };
/** Sealed Wed 2026-09-02: ends Fri 2 Oct, alarm Wed 30 Sep. */
const seal = sealPeriod(profile, { takenAt: beijingInstant('2026-09-02'), days: 30, extendedBy: 0 });
const SEAL = { name: 'SEAL_LIMIT', due: count(seal) };
/** Registered Mon 2026-07-20: due Wed 29 July. */
const REGISTRATION = { name: 'REGISTRATION_DUE', due: count(registrationPeriod(profile, '2026-07-20')) };
const review = (received: string) => ({
  name: 'REVIEW_DUE',
  due: count(reviewPeriod(profile, beijingInstant(received, '09:00:00'))),
});

describe('the watch over the clocks beside the review’s', () => {
  const moments = momentsOf(CALENDAR, [CASE, SEAL, REGISTRATION, review('2026-09-23')], 10);
  const at = (text: string) => new Date(`${text}+08:00`);

  it('goes from one moment to the next: registration, seal alarm, case warning, ends', () => {
    const seen: string[] = [];
    let now = at('2026-07-20T09:00:00');
    for (let next = nextMoment(moments, now); next; next = nextMoment(moments, now)) {
      seen.push(next.toISOString());
      now = next;
    }
    expect(seen.map((each) => new Date(each).getTime())).toEqual(
      [
        '2026-07-28T09:00:00', // one working day before Wed 29 July
        '2026-07-30T00:00:00',
        '2026-09-29T09:00:00', // ten working days before Mon 19 Oct: 10 Oct is worked
        '2026-09-30T09:00:00', // alarm of the seal
        '2026-10-03T00:00:00',
        '2026-10-20T00:00:00',
      ].map((each) => at(each).getTime()),
    );
  });

  it('行政处罚法 61, 67: service and payment only once they have passed', () => {
    const service = { name: 'SERVICE_DUE', due: count(servicePeriod(profile, 'PENALTY', '2026-10-09')) };
    const payment = { name: 'PAYMENT_DUE', due: count(paymentPeriod(profile, '2026-10-12')) };
    const clocks = momentsOf(CALENDAR, [service, payment], 10);
    expect(nextMoment(clocks, at('2026-10-12T09:00:00'))).toEqual(at('2026-10-20T00:00:00'));
    expect(nextMoment(clocks, at('2026-10-20T00:00:00'))).toEqual(at('2026-10-28T00:00:00'));
    expect(toTell(clocks, at('2026-10-27T23:59:59'))).toMatchObject([{ name: 'SERVICE_DUE', passed: true }]);
  });

  it('tells what is near and what has passed', () => {
    expect(toTell(moments, at('2026-07-28T08:59:59'))).toEqual([]);
    const names = (now: string) => toTell(moments, at(now)).map(({ name, passed }) => [name, passed]);
    expect(names('2026-07-28T09:00:00')).toEqual([['REGISTRATION_DUE', false]]);
    expect(names('2026-10-03T00:00:00')).toEqual([
      ['CASE_LIMIT', false],
      ['SEAL_LIMIT', true],
      ['REGISTRATION_DUE', true],
    ]);
  });
});

describe('a review that would end after a clock of the case', () => {
  it('is told with both dates: due Sat 10 Oct, the seal ends Fri 2 Oct', () => {
    expect(clockConflicts([CASE, SEAL, review('2026-09-23')])).toMatchObject([
      { clock: 'SEAL_LIMIT', clockEndsOn: '2026-10-02', reviewDueOn: '2026-10-10' },
    ]);
  });

  it('行政处罚法 60: received Wed 14 Oct, it is due Fri 23 Oct, after the case limit of Mon 19 Oct', () => {
    expect(clockConflicts([CASE, review('2026-10-14')])).toMatchObject([
      { clock: 'CASE_LIMIT', clockEndsOn: '2026-10-19', reviewDueOn: '2026-10-23' },
    ]);
  });

  it('is no matter when the review ends on the very day, or does not run', () => {
    expect(clockConflicts([CASE, review('2026-10-08')])).toEqual([]); // due Mon 19 Oct
    expect(clockConflicts([CASE, SEAL])).toEqual([]);
  });
});
