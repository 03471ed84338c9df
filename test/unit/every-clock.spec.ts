import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { caseLimitPeriod } from '../../src/cases/domain/case-limit.js';
import { registrationPeriod } from '../../src/case-clocks/domain/registration.js';
import { sealPeriod, urgentReportPeriod } from '../../src/case-clocks/domain/seal.js';
import { momentsOf as watchedMoments } from '../../src/case-clocks/domain/watched-clocks.js';
import { timerInstants } from '../../src/deadlines/domain/timers.js';
import { paymentPeriod, servicePeriod } from '../../src/decisions/domain/service.js';
import { negotiationPeriod, rulingPeriod } from '../../src/disagreements/domain/dispute-periods.js';
import { receiptPeriod, supplementPeriod } from '../../src/materials/domain/supplement.js';
import { partyResponsePeriod } from '../../src/notices/domain/party-response.js';
import {
  policeAnswerPeriod,
  referralDecisionPeriod,
  transferPeriod,
} from '../../src/referrals/domain/referral-periods.js';
import { reviewPeriod } from '../../src/review/domain/review-clock.js';
import { beijingInstant, beijingIso } from '../../src/shared/beijing-time.js';
import { countPeriod, recount, type PeriodRequest } from '../../src/working-calendar/index.js';
import { OFFICIAL_YEAR_2025 } from '../../src/working-calendar/domain/official-years/2025.js';
import { OFFICIAL_YEAR_2026 } from '../../src/working-calendar/domain/official-years/2026.js';
import { WorkingCalendar } from '../../src/working-calendar/domain/working-calendar.js';
import { CALENDAR } from '../builders/dates.js';
import { aProfile } from '../builders/profiles.js';

/** Invented: 1 to 4 January 2027 are off, Saturday the 9th is worked. Without it only 1 January is known to be off. */
const LOADED = new WorkingCalendar([
  OFFICIAL_YEAR_2025,
  OFFICIAL_YEAR_2026,
  {
    ...OFFICIAL_YEAR_2026,
    year: 2027,
    daysOff: [{ name: { zh: '元旦', en: 'New Year' }, from: '2027-01-01', to: '2027-01-04' }],
    workedWeekends: ['2027-01-09'],
  },
]);
const profile = aProfile('songyuan');
const seal = (takenAt: string): PeriodRequest =>
  sealPeriod(profile, { takenAt: beijingInstant(takenAt), days: 30, extendedBy: 0 });

/** Every clock that the system has, with a start from which it crosses into 2027: due before and after the notice. */
const CLOCKS: readonly (readonly [name: string, period: PeriodRequest, before: string, after: string])[] = [
  ['CASE_LIMIT', caseLimitPeriod(profile, 'PENALTY', '2026-10-06'), '2027-01-04', '2027-01-05'],
  ['RECEIPT_DUE', receiptPeriod(1, '系统默认', '2026-12-31'), '2027-01-04', '2027-01-05'],
  [
    'SUPPLEMENT_DUE',
    supplementPeriod({ items: [], workingDays: 3 }, '2026-12-30'),
    '2027-01-05',
    '2027-01-06',
  ],
  ['REVIEW_DUE', reviewPeriod(profile, beijingInstant('2026-12-28')), '2027-01-07', '2027-01-08'],
  ['PARTY_RESPONSE', partyResponsePeriod('2026-12-28'), '2027-01-05', '2027-01-06'],
  ['NEGOTIATION_DUE', negotiationPeriod(profile, '2026-12-30'), '2027-01-05', '2027-01-06'],
  ['RULING_DUE', rulingPeriod(profile, '2026-12-28'), '2027-01-05', '2027-01-06'],
  ['REFERRAL_DECISION_DUE', referralDecisionPeriod('2027-01-01'), '2027-01-04', '2027-01-05'],
  ['POLICE_ANSWER_DUE', policeAnswerPeriod('2027-01-01'), '2027-01-04', '2027-01-05'],
  // Twenty-four hours run through nights and holidays (民法典 201): no calendar is asked.
  ['TRANSFER_DUE', transferPeriod(beijingInstant('2027-01-03', '10:00:00')), '2027-01-04', '2027-01-04'],
  ['SEAL_REPORT_DUE', urgentReportPeriod('2027-01-03T10:00:00+08:00'), '2027-01-04', '2027-01-04'],
  // A seal is not rolled, only its alarm moves (law.md B7.5).
  ['SEAL_LIMIT', seal('2026-12-05'), '2027-01-04', '2027-01-04'],
  ['REGISTRATION_DUE', registrationPeriod(profile, '2026-12-25'), '2027-01-06', '2027-01-07'],
  ['SERVICE_DUE', servicePeriod(profile, 'PENALTY', '2026-12-28'), '2027-01-07', '2027-01-08'],
  ['PAYMENT_DUE', paymentPeriod(profile, '2026-12-20'), '2027-01-04', '2027-01-05'],
];

/** Names of due dates in the code: constants, and the numbered ones of measures. */
const namesInCode = (readdirSync('src', { recursive: true }) as string[])
  .filter((file) => /\/domain\/[\w-]+\.ts$/.test(file) && !file.endsWith('.spec.ts'))
  .flatMap((file) => [
    ...readFileSync(`src/${file}`, 'utf8').matchAll(
      /'((?:[A-Z]+_)+DUE|(?:CASE|SEAL)_LIMIT|PARTY_RESPONSE)'/g,
    ),
  ])
  .map(([, name = '']) => name);

describe('the loading of a year moves every clock that there is (law.md B8)', () => {
  it('this list holds them all', () => {
    expect([...new Set(namesInCode)].sort()).toEqual(CLOCKS.map(([name]) => name).sort());
  });

  it.each(CLOCKS)('%s', (_name, period, before, after) => {
    const due = countPeriod(CALENDAR, period);
    expect(due.effectiveDate).toBe(before);
    const loaded = recount(LOADED, due);
    expect(loaded.effectiveDate).toBe(after);
    expect(loaded.provisional).toBe(false);
    // The overdue timer of the engine goes with the date.
    const overdue = timerInstants(LOADED, loaded, [{ variable: 'at', at: 'OVERDUE' }])['at'];
    expect(overdue && beijingIso(overdue) > `${after}T00:00:00`).toBe(true);
  });

  it('a seal’s alarm goes to the last working day before it ends, another one once the holidays are known', () => {
    const due = countPeriod(CALENDAR, seal('2026-12-05'));
    const alarm = (calendar: WorkingCalendar) =>
      watchedMoments(calendar, [{ name: 'SEAL_LIMIT', due: recount(calendar, due) }], 10)[0]?.nearAt;
    expect(alarm(CALENDAR)).toEqual(new Date('2027-01-04T09:00:00+08:00'));
    expect(alarm(LOADED)).toEqual(new Date('2026-12-31T09:00:00+08:00'));
  });

  it('a reminder moves even where its date stays', () => {
    const due = countPeriod(CALENDAR, caseLimitPeriod(profile, 'PENALTY', '2026-10-10'));
    expect([due.effectiveDate, recount(LOADED, due).effectiveDate]).toEqual(['2027-01-08', '2027-01-08']);
    const warn = (calendar: WorkingCalendar) =>
      timerInstants(calendar, recount(calendar, due), [
        { variable: 'warnAt', at: 'WORKING_DAYS_LEFT', workingDaysLeft: 10 },
      ])['warnAt'];
    expect(warn(CALENDAR)).toEqual(new Date('2026-12-24T09:00:00+08:00'));
    expect(warn(LOADED)).toEqual(new Date('2026-12-23T09:00:00+08:00'));
  });
});
