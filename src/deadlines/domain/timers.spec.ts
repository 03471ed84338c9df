import { describe, expect, it } from '@jest/globals';
import { CALENDAR, on } from '../../../test/builders/dates.js';
import { aProfile } from '../../../test/builders/profiles.js';
import { caseLimitPeriod } from '../../cases/domain/case-limit.js';
import { reviewPeriod } from '../../review/domain/review-clock.js';
import { beijingInstant, beijingIso } from '../../shared/beijing-time.js';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import type { DueDate } from '../../working-calendar/domain/due-date.js';
import { timerInstants, type DeadlineTimer } from './timers.js';

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
