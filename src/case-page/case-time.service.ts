import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { Deadlines, type DeadlineView } from '../deadlines/index.js';
import { beijingDateOf, type BeijingDate } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { CurrentCalendar, isOverdue, workingDaysLeft } from '../working-calendar/index.js';

/** A due date and what is left of it. */
export interface CaseDeadline extends DeadlineView {
  readonly overdue: boolean;
  /** Working days after today up to and with the effective date; negative once it is past; null when it has ended. */
  readonly workingDaysLeft: number | null;
  /** A limit that does not move may end on a holiday, some days after the last working day. */
  readonly dueToday: boolean;
}

/** The due dates of a case as they stand today. */
@Injectable()
export class CaseTime {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly calendars: CurrentCalendar,
    private readonly clock: Clock,
  ) {}

  get today(): BeijingDate {
    return beijingDateOf(this.clock.now());
  }

  async deadlinesOf(tx: Tx, caseId: string): Promise<readonly CaseDeadline[]> {
    const { calendar } = await this.calendars.latest();
    const now = this.clock.now();
    return (await this.deadlines.allOf(tx, caseId)).map((each) => ({
      ...each,
      overdue: each.open && isOverdue(each.due, now),
      workingDaysLeft: each.open
        ? workingDaysLeft(calendar, this.today, each.due.effectiveDate).workingDays
        : null,
      dueToday: each.open && each.due.effectiveDate === this.today,
    }));
  }
}
