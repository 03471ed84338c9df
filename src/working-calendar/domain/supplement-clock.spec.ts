import { describe, expect, it } from '@jest/globals';
import type { PeriodRequest } from './due-date.js';
import { OFFICIAL_YEAR_2026 } from './official-years/2026.js';
import { remindersBefore } from './reminders.js';
import { countWithSupplements, supplementPause, type ClockOnSupplement } from './supplement-clock.js';
import { WorkingCalendar } from './working-calendar.js';

const calendar = new WorkingCalendar([OFFICIAL_YEAR_2026]);

/** Received Wed 23 September 2026, 7 working days; without supplement due Sat 10 October. */
const review: PeriodRequest = {
  rule: {
    name: 'review.review-due',
    label: { zh: '审核期限', en: 'review' },
    clauses: ['SY-L11'],
    source: '松原 L11',
  },
  start: { event: { zh: '收到', en: 'received' }, at: '2026-09-23' },
  number: 7,
  unit: 'WORKING_DAY',
  lastDay: 'ROLL',
};

const running = (policy: ClockOnSupplement, ...spans: [string, string][]) => {
  const clock = countWithSupplements(
    calendar,
    review,
    policy,
    spans.map(([noticeOn, receivedOn]) => ({ noticeOn, receivedOn })),
  );
  if (clock.state !== 'RUNNING') throw new Error('the clock stands');
  return clock.due;
};

describe('the clock on supplement (A8.1, B7)', () => {
  it('PAUSE: notice Mon 28 September, received Fri 9 October → 24, 28 Sep, 10, 12, 13, 14, 15 Oct', () => {
    const due = running('PAUSE', ['2026-09-28', '2026-10-09']);
    expect(due.counted.map(({ date }) => date.slice(5))).toEqual([
      '09-24',
      '09-28',
      '10-10',
      '10-12',
      '10-13',
      '10-14',
      '10-15',
    ]);
    expect(due).toMatchObject({ effectiveDate: '2026-10-15', strictDate: '2026-10-10' });
    expect(due.skipped.find(({ date }) => date === '2026-10-08')?.why.zh).toBe('暂停：补正');
    expect(remindersBefore(calendar, due, [5, 3]).reminders.map(({ date }) => date)).toEqual([
      '2026-09-28',
      '2026-10-12',
    ]);
  });

  it('RUN: nothing changes; RESTART: the whole period again from receipt, strict date kept', () => {
    expect(running('RUN', ['2026-09-28', '2026-10-09']).effectiveDate).toBe('2026-10-10');
    const due = running('RESTART', ['2026-09-28', '2026-10-09']);
    expect(due).toMatchObject({
      startDate: '2026-10-09',
      effectiveDate: '2026-10-19',
      strictDate: '2026-10-10',
    });
  });

  it('two supplements; the second of the same day pauses nothing', () => {
    const spans: [string, string][] = [
      ['2026-09-28', '2026-10-09'],
      ['2026-10-13', '2026-10-14'],
    ];
    expect(running('PAUSE', ...spans).effectiveDate).toBe('2026-10-16');
    expect(running('PAUSE', ...spans, ['2026-10-15', '2026-10-15']).effectiveDate).toBe('2026-10-16');
    expect(running('RESTART', ...spans)).toMatchObject({
      effectiveDate: '2026-10-23',
      strictDate: '2026-10-10',
    });
  });

  it('notice on the due day itself or later does not move the date', () => {
    expect(running('PAUSE', ['2026-10-10', '2026-10-12']).effectiveDate).toBe('2026-10-10');
    expect(running('RESTART', ['2026-10-12', '2026-10-13']).effectiveDate).toBe('2026-10-10');
  });

  it('stands while nothing has come, and says what is used and left', () => {
    const clock = countWithSupplements(calendar, review, 'PAUSE', [
      { noticeOn: '2026-09-28', receivedOn: null },
    ]);
    expect(clock).toMatchObject({
      state: 'STOPPED',
      stoppedSince: '2026-09-29',
      used: 2,
      remaining: 5,
      strictDate: '2026-10-10',
      provisional: false,
    });
  });

  it('refuses a receipt before the notice', () => {
    expect(() => supplementPause('2026-09-28', '2026-09-27')).toThrow('EXCLUDED_RANGE_INVALID');
  });
});
