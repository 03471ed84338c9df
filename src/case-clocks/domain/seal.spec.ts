import { describe, expect, it } from '@jest/globals';
import { CALENDAR, on } from '../../../test/builders/dates.js';
import { aProfile } from '../../../test/builders/profiles.js';
import { beijingInstant } from '../../shared/beijing-time.js';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import { isOverdue } from '../../working-calendar/domain/reminders.js';
import {
  reportedAtMinute,
  reportPassedAt,
  sealExtensionFaults,
  sealFaults,
  sealLimitName,
  sealPeriod,
  urgentReportPeriod,
  type ExtendedSeal,
} from './seal.js';

const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);
const sealed = (date: string, extendedBy = 0, days = 30) =>
  countPeriod(
    CALENDAR,
    sealPeriod(aProfile('jiangbei-eco'), { takenAt: beijingInstant(on(date), '14:00:00'), days, extendedBy }),
  );

describe('the end of a seal: 30 calendar days, never rolled (行政强制法 25)', () => {
  it.each([
    ['TC-17: ends within National Day', 'Wed 2026-09-02', 0, 'Fri 2026-10-02', 'Wed 2026-09-30'],
    ['TC-17: extended by 30', 'Wed 2026-09-02', 30, 'Sun 2026-11-01', 'Fri 2026-10-30'],
    ['ends on a working day', 'Mon 2026-07-20', 0, 'Wed 2026-08-19', 'Wed 2026-08-19'],
    ['ends on a worked Saturday', 'Thu 2026-09-10', 0, 'Sat 2026-10-10', 'Sat 2026-10-10'],
    ['ends in Spring Festival', 'Wed 2026-01-21', 0, 'Fri 2026-02-20', 'Sat 2026-02-14'],
  ])('%s', (_name, taken, extendedBy, ends, alarm) => {
    const due = sealed(taken, extendedBy);
    expect(due).toMatchObject({ effectiveDate: on(ends), strictDate: on(ends) });
    expect(due.alarmDate).toBe(on(alarm));
  });

  it('leaves out the days of a test, which the party is told of (行政强制法 25)', () => {
    const excluded = [{ from: '2026-09-07', to: '2026-09-11', why: { zh: '检测', en: 'testing' } }];
    const period = sealPeriod(aProfile('jiangbei-eco'), {
      takenAt: beijingInstant('2026-09-02', '14:00:00'),
      days: 30,
      extendedBy: 0,
      excluded,
    });
    expect(countPeriod(CALENDAR, period).effectiveDate).toBe(on('Wed 2026-10-07'));
  });

  it('TC-17: 24 hours to report run through the night from the very moment (行政强制法 19)', () => {
    const due = countPeriod(CALENDAR, urgentReportPeriod('2026-09-02T14:00:00.000+08:00'));
    expect(due.dueAt).toBe('2026-09-03T14:00:00.000+08:00');
  });

  it.each([
    ['in the minute in which they end', '14:00:59', 'in time'],
    ['a minute later', '14:01:00', 'late'],
  ])('行政强制法 19: a report %s, at %s, is %s', (_name, time, expected) => {
    const due = countPeriod(CALENDAR, urgentReportPeriod('2026-09-02T14:00:00.000+08:00'));
    const reportedAt = beijingInstant('2026-09-03', time);
    expect(isOverdue(due, reportedAtMinute(reportedAt)) ? 'late' : 'in time').toBe(expected);
    expect(reportedAt >= reportPassedAt(due)).toBe(expected === 'late');
  });
});

describe('what forbids a seal or its extension', () => {
  it('行政强制法 18: the head approved, or it was urgent', () => {
    expect(codes(sealFaults({ urgent: false, days: 30 }, 30))).toEqual(['SEAL_NEEDS_APPROVAL']);
    expect(sealFaults({ urgent: true, days: 30 }, 30)).toEqual([]);
    expect(sealFaults({ urgent: false, approvedBy: 'je-head-1', days: 30 }, 30)).toEqual([]);
  });

  it('行政强制法 19, 25: at most 30 days, once 30 more, approved and before it ends; all faults at once', () => {
    expect(codes(sealFaults({ urgent: false, days: 31 }, 30))).toEqual([
      'SEAL_NEEDS_APPROVAL',
      'SEAL_TOO_LONG',
    ]);
    const seal: ExtendedSeal = {
      number: 1,
      approvedBy: 'head',
      approvalDecidedAt: null,
      extendedBy: 0,
      endsOn: '2026-10-02',
    };
    const extend = (over: Partial<ExtendedSeal>, days: number, today: string) =>
      codes(sealExtensionFaults({ ...seal, ...over }, days, 30, today));
    expect(extend({}, 30, '2026-10-02')).toEqual([]);
    expect(extend({}, 30, '2026-10-03')).toEqual(['SEAL_ENDED']);
    expect(extend({}, 31, '2026-09-30')).toEqual(['SEAL_TOO_LONG']);
    expect(extend({ extendedBy: 1 }, 1, '2026-09-30')).toEqual(['SECOND_SEAL_EXTENSION']);
    expect(extend({ approvedBy: null }, 30, '2026-09-30')).toEqual(['SEAL_NOT_APPROVED_YET']);
  });

  it('names the deadlines of several seals', () => {
    expect([1, 2].map(sealLimitName)).toEqual(['SEAL_LIMIT', 'SEAL_LIMIT_2']);
  });
});
