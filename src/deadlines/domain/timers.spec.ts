import { describe, expect, it } from '@jest/globals';
import { CALENDAR, on } from '../../../test/builders/dates.js';
import { aProfile } from '../../../test/builders/profiles.js';
import { caseLimitPeriod } from '../../cases/domain/case-limit.js';
import { reviewPeriod } from '../../review/domain/review-clock.js';
import { beijingInstant, beijingIso } from '../../shared/beijing-time.js';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import type { DueDate } from '../../working-calendar/domain/due-date.js';
import { momentsOf, momentToTell, NEVER, timerInstants, type DeadlineTimer } from './timers.js';

const left = (variable: string, workingDaysLeft: number): DeadlineTimer => ({
  variable,
  at: 'WORKING_DAYS_LEFT',
  workingDaysLeft,
});
const OVERDUE: DeadlineTimer = { variable: 'overdueAt', at: 'OVERDUE' };
const shown = (due: DueDate, timers: readonly DeadlineTimer[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(timerInstants(CALENDAR, due, timers)).map(([key, at]) => [key, beijingIso(at)]),
  );
const review = (received: string): DueDate =>
  countPeriod(CALENDAR, reviewPeriod(aProfile('songyuan'), beijingInstant(on(received))));

describe('the instants that the engine waits for', () => {
  it.each([
    ['TC-09', 'Mon 2025-12-29', 'Mon 2026-01-05', 'Wed 2026-01-07', 'Fri 2026-01-09'],
    ['TC-01', 'Wed 2026-09-23', 'Wed 2026-09-30', 'Fri 2026-10-09', 'Sun 2026-10-11'],
  ])(
    '%s, SY-L11: reminders at 3 and 1 working days left, overdue at 00:00 after the due day',
    (_name, received, three, one, overdue) => {
      expect(shown(review(received), [left('remindFirstAt', 3), left('remindSecondAt', 1), OVERDUE])).toEqual(
        {
          remindFirstAt: `${on(three)}T09:00:00.000+08:00`,
          remindSecondAt: `${on(one)}T09:00:00.000+08:00`,
          overdueAt: `${on(overdue)}T00:00:00.000+08:00`,
        },
      );
    },
  );

  it('行政处罚法 60: the case limit warns ten working days before', () => {
    const due = countPeriod(CALENDAR, caseLimitPeriod(aProfile('songyuan'), 'PENALTY', on('Mon 2026-07-20')));
    expect(shown(due, [left('caseWarnAt', 10), { variable: 'caseOverdueAt', at: 'OVERDUE' }])).toEqual({
      // Back from Mon 19 Oct: 16 15 14 13 12 10 9 8 Oct, 30 29 Sep.
      caseWarnAt: `${on('Tue 2026-09-29')}T09:00:00.000+08:00`,
      caseOverdueAt: `${on('Tue 2026-10-20')}T00:00:00.000+08:00`,
    });
  });

  it('a reminder that would lie on or before the start waits for the overdue moment', () => {
    expect(shown(review('Wed 2026-09-23'), [left('early', 7), left('earlier', 30), OVERDUE])).toEqual({
      early: '2026-10-11T00:00:00.000+08:00',
      earlier: '2026-10-11T00:00:00.000+08:00',
      overdueAt: '2026-10-11T00:00:00.000+08:00',
    });
  });
});

describe('one timer that goes from moment to moment (SY-L11)', () => {
  /** Received Mon 2025-12-29, due Thu 2026-01-08: reminders on 5 and 7 January, overdue on the 9th at 00:00. */
  const due = review('Mon 2025-12-29');
  const next: DeadlineTimer = { variable: 'nextAt', at: 'NEXT_MOMENT', workingDaysLeft: [3, 1] };
  const at = (text: string): Date => new Date(`${text}+08:00`);
  const waitsFor = (toldAt: string | null, of = due): Date | undefined =>
    timerInstants(CALENDAR, of, [next], toldAt === null ? null : at(toldAt))['nextAt'];

  it.each([
    ['nothing was told', null, '2026-01-05T09:00:00'],
    ['the first reminder was told', '2026-01-05T09:00:01', '2026-01-07T09:00:00'],
    ['the second reminder was told', '2026-01-07T09:00:01', '2026-01-09T00:00:00'],
  ])('when %s', (_name, toldAt, expected) => {
    expect(waitsFor(toldAt)).toEqual(at(expected));
  });

  it('waits for nothing more once it was told overdue, until the date moves: then it is armed anew', () => {
    expect(waitsFor('2026-01-09T00:00:01')).toEqual(NEVER);
    const extended = countPeriod(
      CALENDAR,
      reviewPeriod(aProfile('songyuan'), beijingInstant(on('Mon 2025-12-29')), 5),
    );
    expect(waitsFor('2026-01-09T00:00:01', extended)).toEqual(at('2026-01-12T09:00:00'));
  });

  it.each([
    ['before the first reminder', null, '2026-01-05T08:59:59', undefined],
    ['at the first reminder', null, '2026-01-05T09:00:00', false],
    ['fired twice', '2026-01-05T09:00:00', '2026-01-05T09:00:02', undefined],
    ['a moment that was missed is caught up with', null, '2026-01-07T15:00:00', false],
    ['overdue after a reminder', '2026-01-07T09:00:00', '2026-01-09T00:00:00', true],
    ['overdue is told once', '2026-01-09T00:00:00', '2026-01-12T09:00:00', undefined],
  ])('%s', (_name, toldAt, now, overdue) => {
    const moments = momentsOf(CALENDAR, due, [3, 1]);
    expect(momentToTell(moments, toldAt === null ? null : at(toldAt), at(now))?.overdue).toBe(overdue);
  });
});
