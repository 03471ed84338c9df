import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import {
  CurrentCalendar,
  countPeriod,
  isOverdue,
  type DueDate,
  type PeriodRequest,
} from '../working-calendar/index.js';
import { type TaskDue } from '../inbox/index.js';
import { type Deadline } from './deadline.entity.js';
import { DeadlinesRepository, type DueTasks } from './deadlines.repository.js';
import {
  armedInstants,
  momentsOf,
  momentToTell,
  timerInstants,
  type DeadlineTimer,
} from './domain/timers.js';

/** What a feature says when a period begins to run. */
export interface NewDeadline {
  readonly caseId: string;
  readonly agencyId: string;
  readonly name: string;
  readonly round?: number;
  readonly period: PeriodRequest;
  readonly taskKeys: readonly string[];
  readonly processKey?: string;
  readonly timers?: readonly DeadlineTimer[];
}

/** A deadline that runs, and the instants for the engine's timers. */
export interface OpenedDeadline {
  readonly due: DueDate;
  readonly timers: Record<string, Date>;
}

/** What is to be told of a deadline now, if anything, and the instants to wait for next. */
export interface MomentToTell extends OpenedDeadline {
  readonly moment: 'REMINDER' | 'OVERDUE' | undefined;
}

/** A deadline as the case page shows it. */
export interface DeadlineView {
  readonly name: string;
  readonly round: number;
  readonly due: DueDate;
  readonly taskKeys: readonly string[];
  readonly open: boolean;
  readonly outcome: string | null;
}

/** The due dates of cases: counted by the working calendar, kept with their explanation, recounted when a year is loaded. */
@Injectable()
export class Deadlines {
  constructor(
    private readonly deadlines: DeadlinesRepository,
    private readonly calendars: CurrentCalendar,
  ) {}

  /** Counts the period and lets it run; an open one of the same name is closed as void (a new one took its place). */
  async open(tx: Tx, deadline: NewDeadline, now: Date): Promise<OpenedDeadline> {
    await this.close(tx, deadline.caseId, deadline.name, now, 'VOID');
    const calendar = await this.calendars.load(tx);
    const due = countPeriod(calendar, deadline.period);
    const timers = [...(deadline.timers ?? [])];
    const instants = timerInstants(calendar, due, timers);
    await this.deadlines.insert(tx, {
      id: randomUUID(),
      caseId: deadline.caseId,
      agencyId: deadline.agencyId,
      name: deadline.name,
      round: deadline.round ?? 0,
      ...columnsOf(due),
      taskKeys: [...deadline.taskKeys],
      processKey: deadline.processKey ?? null,
      timers,
      armed: armedInstants(instants),
      toldAt: null,
      openedAt: now,
      closedAt: null,
      outcome: null,
    });
    return { due, timers: instants };
  }

  /** Replaces the running count by another one (extension, pause): the same deadline with a new date. */
  async recount(
    tx: Tx,
    caseId: string,
    name: string,
    period: PeriodRequest,
  ): Promise<OpenedDeadline | undefined> {
    const open = await this.deadlines.findOpen(tx, caseId, name);
    if (!open) return undefined;
    const calendar = await this.calendars.load(tx);
    const due = countPeriod(calendar, period);
    const timers = timerInstants(calendar, due, open.timers, open.toldAt);
    await this.deadlines.update(tx, open.id, { ...columnsOf(due), armed: armedInstants(timers) });
    return { due, timers };
  }

  /** The duty is done at this instant: in time or late. Nothing happens when none is open. */
  async close(tx: Tx, caseId: string, name: string, at: Date, outcome?: 'VOID'): Promise<void> {
    const open = await this.deadlines.findOpen(tx, caseId, name);
    if (!open) return;
    const met = isOverdue(open.due, at) ? 'LATE' : 'MET';
    await this.deadlines.update(tx, open.id, { closedAt: at, outcome: outcome ?? met });
  }

  /** The open deadline of this name, if any. */
  async find(tx: Tx, caseId: string, name: string): Promise<DueDate | undefined> {
    return (await this.deadlines.findOpen(tx, caseId, name))?.due;
  }

  /** The instants that the engine's timers of an open deadline wait for; none when it is not open. */
  async timersOf(tx: Tx, caseId: string, name: string): Promise<Record<string, Date>> {
    const open = await this.deadlines.findOpen(tx, caseId, name);
    return open ? timerInstants(await this.calendars.load(tx), open.due, open.timers, open.toldAt) : {};
  }

  /**
   * What people are to be told of an open deadline now, noted as told: a timer that fires late or twice, or whose date
   * has moved meanwhile, tells nothing that was told and leaves nothing out. Undefined when it is not open.
   */
  async tell(tx: Tx, caseId: string, name: string, now: Date): Promise<MomentToTell | undefined> {
    const open = await this.deadlines.findOpen(tx, caseId, name);
    if (!open) return undefined;
    const { due, timers } = open;
    const calendar = await this.calendars.load(tx);
    const moments = momentsOf(
      calendar,
      due,
      timers.flatMap((timer) => (timer.at === 'NEXT_MOMENT' ? timer.workingDaysLeft : [])),
    );
    const moment = momentToTell(moments, open.toldAt, now);
    const toldAt = moment ? now : open.toldAt;
    const next = timerInstants(calendar, due, timers, toldAt);
    await this.deadlines.update(tx, open.id, { toldAt, armed: armedInstants(next) });
    return { due, moment: moment && (moment.overdue ? 'OVERDUE' : 'REMINDER'), timers: next };
  }

  /** Of what `dueTasksOf` read: the due dates of a case by the key of the task that shows them; of several the earliest. */
  taskDues(open: readonly DueTasks[]): Record<string, TaskDue> {
    const dues: Record<string, TaskDue> = {};
    for (const { taskKeys, dueAt, dueDate, strictDate, provisional } of open) {
      const due = { dueAt: new Date(dueAt), dueDate, strictDate, provisional };
      for (const taskKey of taskKeys) dues[taskKey] ??= due;
    }
    return dues;
  }

  async openOf(tx: Tx, caseId: string): Promise<readonly DeadlineView[]> {
    return (await this.deadlines.openOfCase(tx, caseId)).map(viewOf);
  }

  async allOf(tx: Tx, caseId: string): Promise<readonly DeadlineView[]> {
    return (await this.deadlines.allOf(tx, caseId)).map(viewOf);
  }
}

function columnsOf(
  due: DueDate,
): Pick<Deadline, 'due' | 'effectiveDate' | 'strictDate' | 'overdueAt' | 'provisional'> {
  return {
    due,
    effectiveDate: due.effectiveDate,
    strictDate: due.strictDate,
    overdueAt: new Date(due.overdueAt),
    provisional: due.provisional,
  };
}

function viewOf(row: Deadline): DeadlineView {
  const { name, round, due, taskKeys, outcome } = row;
  return { name, round, due, taskKeys, open: row.closedAt === null, outcome };
}
