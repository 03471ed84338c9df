import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { CurrentCalendar } from './current-calendar.service.js';
import type { WorkingCalendar } from './domain/working-calendar.js';
import { DueDateOwners, type DueDateOwner, type MovedDueDate } from './due-date-owners.service.js';
import { WorkingCalendarRepository } from './working-calendar.repository.js';

const REPEAT_MS = 30_000;
const KEPT_MOVES = 200;

/** What an owner's recount did, or that it has still to be done. */
export interface RecountResult {
  readonly owner: string;
  readonly done: boolean;
  readonly moved: number;
  readonly movedFirst: readonly MovedDueDate[];
}

/**
 * Counts open due dates again after a year was loaded: each owner once per loading, effect and mark in one
 * transaction. What a crash or an error left undone is done at the next start or within half a minute, by whichever
 * process comes first.
 */
@Injectable()
export class CalendarRecount implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(CalendarRecount.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  /** The state for which this process knows that nothing is left to do. */
  private settledState = '0';

  constructor(
    private readonly database: Database,
    private readonly calendars: CurrentCalendar,
    private readonly rows: WorkingCalendarRepository,
    private readonly owners: DueDateOwners,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.runPending(), REPEAT_MS);
    this.timer.unref();
    void this.runPending();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Does what is left to do under the calendar in force; errors are logged and tried again later. */
  async runPending(): Promise<void> {
    this.running = this.running.then(() => this.run());
    await this.running;
  }

  /** What each owner did for a loading. */
  async resultsOf(calendarYearId: string): Promise<RecountResult[]> {
    const done = await this.rows.recountsOf(this.database.manager, calendarYearId);
    const open = this.owners.all().filter(({ name }) => !done.some(({ owner }) => owner === name));
    return [
      ...done.map(({ owner, moved, movedFirst }) => ({ owner, done: true, moved, movedFirst })),
      ...open.map(({ name }) => ({ owner: name, done: false, moved: 0, movedFirst: [] })),
    ];
  }

  /** What the owners would move under another calendar; the caller rolls its transaction back. */
  async tryOut(tx: Tx, calendar: WorkingCalendar): Promise<MovedDueDate[]> {
    const moved: MovedDueDate[] = [];
    for (const owner of this.owners.all()) moved.push(...(await owner.recompute(tx, calendar)));
    return moved;
  }

  private async run(): Promise<void> {
    try {
      const { state } = await this.calendars.latest();
      if (state === this.settledState) return;
      const failures: string[] = [];
      for (const owner of this.owners.all()) {
        await this.recount(owner).catch((error: unknown) => {
          failures.push(owner.name);
          this.logger.error({
            message: 'recount of due dates failed',
            owner: owner.name,
            error: String(error),
          });
        });
      }
      if (failures.length === 0) this.settledState = state;
    } catch (error) {
      this.logger.error({ message: 'recount of due dates failed', error: String(error) });
    }
  }

  private async recount(owner: DueDateOwner): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { state, calendar } = await this.calendars.loadState(tx);
      if (!(await this.rows.claimRecount(tx, state, owner.name, this.clock.now()))) return;
      const moved = await owner.recompute(tx, calendar);
      await this.rows.keepMoved(tx, state, owner.name, moved.length, moved.slice(0, KEPT_MOVES));
      this.logger.log({ message: 'due dates recounted', owner: owner.name, state, moved: moved.length });
    });
  }
}
