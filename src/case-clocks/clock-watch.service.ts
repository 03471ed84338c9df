import { Injectable } from '@nestjs/common';
import {
  CaseNews,
  CaseSteps,
  MAJOR_DECISION,
  type CaseCommandContext,
  type CaseContext,
  type News,
} from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { type NotificationKind } from '../notifications/index.js';
import { type TaskContext, type TaskResult } from '../process-engine/index.js';
import { CurrentCalendar, recount, type WorkingCalendar } from '../working-calendar/index.js';
import { CaseClocksRepository } from './case-clocks.repository.js';
import {
  momentsOf,
  nextMoment,
  toTell,
  type ClockMoments,
  type ClockToTell,
  type WatchedClock,
} from './domain/watched-clocks.js';

/** A locked case whose clocks are watched, and the two ways to tell the diagram. */
export type WatchedCase = Pick<CaseCommandContext, 'tx' | 'case' | 'profile' | 'now' | 'moveTimers' | 'send'>;

/** The diagram's watch over the clocks beside the review's: one timer that goes from moment to moment. */
@Injectable()
export class ClockWatch {
  constructor(
    private readonly steps: CaseSteps,
    private readonly repository: CaseClocksRepository,
    private readonly deadlines: Deadlines,
    private readonly calendars: CurrentCalendar,
    private readonly news: CaseNews,
  ) {}

  /** After a clock was started, moved or stopped: lets the diagram wait for the next moment. */
  async keep(context: WatchedCase): Promise<void> {
    await this.waitFor(context, nextMoment(await this.moments(context), context.now));
  }

  /**
   * The same under a calendar that was just loaded: dates may have moved to earlier days, so that the watch looks at
   * once where something of them is already to be told. What was told is not told again.
   */
  async keepUnder(calendar: WorkingCalendar, context: WatchedCase): Promise<void> {
    const moments = await this.moments(context, calendar);
    const behind = toTell(moments, context.now).length > 0;
    await this.waitFor(context, behind ? context.now : nextMoment(moments, context.now));
  }

  private async waitFor(context: WatchedCase, next: Date | undefined): Promise<void> {
    const { tx, case: row, now } = context;
    const running = await this.repository.watchRuns(tx, row.id);
    if (running) {
      // Without anything left to wait for, the watch looks at once and ends.
      await context.moveTimers(MAJOR_DECISION, { nextClockAt: next ?? now });
    } else if (next) {
      await context.send('clockStarted', MAJOR_DECISION, { nextClockAt: next });
      await this.repository.noteWatch(tx, row.id, true);
    }
  }

  /** Tells what is near and what has passed, each once, and says when to look again. */
  remind(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async (context) => {
      const { case: row, now, note } = context;
      const moments = await this.moments(context);
      const told = toTell(moments, now);
      for (const each of told) await this.tell(context, each);
      const next = nextMoment(moments, now);
      if (!next) await this.repository.noteWatch(tx, row.id, false);
      note({ clocks: told.map(({ name, passed }) => ({ name, passed })) });
      return { variables: { clocksRunning: next !== undefined, nextClockAt: next ?? now } };
    });
  }

  private async moments(
    { tx, case: row, profile }: Pick<CaseContext, 'tx' | 'case' | 'profile'>,
    loaded?: WorkingCalendar,
  ): Promise<ClockMoments[]> {
    const calendar = loaded ?? (await this.calendars.load(tx));
    const stored = await this.deadlines.openOf(tx, row.id);
    const open = loaded ? stored.map((each) => ({ ...each, due: recount(loaded, each.due) })) : stored;
    return momentsOf(calendar, open, profile.caseWarningWorkingDays.value);
  }

  private async tell(context: CaseContext, told: ClockToTell): Promise<void> {
    const { name, due, passed } = told;
    const { zh, en } = due.rule.label;
    const news: News = {
      kind: kindOf(told),
      title: passed
        ? { zh: `${zh}已过`, en: `${en}: passed` }
        : { zh: `${zh}将届满`, en: `${en}: draws near` },
      body: { zh: `${zh}至 ${due.effectiveDate}`, en: `${en}, ${due.effectiveDate}` },
      dueDate: due.effectiveDate,
      occasion: occasionOf(name, context.case.id, due.effectiveDate),
    };
    const leaders =
      passed && !AMONG_HANDLERS.has(told.clock) ? await this.news.holders(context, 'AGENCY_HEAD') : [];
    await this.news.tell(context, news, [...(await this.news.handlingSide(context)), ...leaders]);
  }
}

/** What the handlers and the head of their unit see to without the head of the agency (行政处罚法 61, 67). */
const AMONG_HANDLERS: ReadonlySet<WatchedClock> = new Set<WatchedClock>(['SERVICE_DUE', 'PAYMENT_DUE']);

/** `SEAL_LIMIT_2` is told of as `SEAL_LIMIT_NEAR`; some clocks are told of only once they have passed. */
function kindOf({ clock, passed }: ClockToTell): NotificationKind {
  switch (clock) {
    case 'SEAL_REPORT_DUE':
    case 'SERVICE_DUE':
    case 'PAYMENT_DUE':
      return `${clock}_PASSED`;
    default:
      return `${clock}_${passed ? 'PASSED' : 'NEAR'}`;
  }
}

/** The case limit's occasion is the one of its own timers, so that nobody is told twice. */
function occasionOf(name: string, caseId: string, date: string): string {
  return name === 'CASE_LIMIT' ? `${caseId}:${date}` : `${name}:${caseId}:${date}`;
}
