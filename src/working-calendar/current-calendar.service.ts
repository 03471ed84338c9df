import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import type { CalendarYear } from './calendar-year.entity.js';
import { OFFICIAL_YEAR_2025 } from './domain/official-years/2025.js';
import { OFFICIAL_YEAR_2026 } from './domain/official-years/2026.js';
import type { OfficialYear } from './domain/official-year.js';
import { WorkingCalendar } from './domain/working-calendar.js';
import { WorkingCalendarRepository } from './working-calendar.repository.js';

/** The years that come with the program; a loaded notice of the same year takes their place. */
export const BUILT_IN_YEARS: readonly OfficialYear[] = [OFFICIAL_YEAR_2025, OFFICIAL_YEAR_2026];

/** A calendar and the state of the table it was made from. */
export interface CalendarState {
  readonly state: string;
  readonly calendar: WorkingCalendar;
  /** The notices in force, built-in ones included. */
  readonly years: readonly OfficialYear[];
  readonly loaded: readonly CalendarYear[];
}

/** The working calendar in force; every process notices a loading at its next read, because the state is read each time. */
@Injectable()
export class CurrentCalendar {
  private cached: CalendarState | undefined;
  private readonly ofTransaction = new WeakMap<Tx, CalendarState>();

  constructor(
    private readonly rows: WorkingCalendarRepository,
    private readonly database: Database,
  ) {}

  /**
   * The calendar for counting what the transaction will store. Until the transaction ends no year is loaded, so a
   * due date is either counted with the new year or found by the recount that follows the loading.
   */
  async load(tx: Tx): Promise<WorkingCalendar> {
    return (await this.loadState(tx)).calendar;
  }

  /** The calendar for answers that nothing is stored from. */
  async latest(): Promise<CalendarState> {
    const tx = this.database.manager;
    return this.database.kept.read(tx, 'calendar', () => this.read(tx));
  }

  /** As `load`, with the state it stands for. */
  async loadState(tx: Tx): Promise<CalendarState> {
    const known = this.ofTransaction.get(tx);
    if (known) return known;
    // Two statements: the second must see what was committed while the first waited for the lock.
    await this.rows.lockShared(tx);
    const state = await this.read(tx);
    this.ofTransaction.set(tx, state);
    return state;
  }

  /** The calendar as it stands inside a transaction that holds the exclusive lock. */
  async read(tx: Tx): Promise<CalendarState> {
    const state = await this.rows.state(tx);
    if (this.cached?.state === state) return this.cached;
    const loaded = await this.rows.inForce(tx, state);
    const years = inForce(loaded.map(({ officialYear }) => officialYear));
    // Ids are never used twice, so what was read for a state stays true, even if its transaction is rolled back.
    this.cached = { state, loaded, years, calendar: new WorkingCalendar(years) };
    return this.cached;
  }
}

/** The built-in years with the loaded ones in their place. */
export function inForce(loaded: readonly OfficialYear[]): OfficialYear[] {
  const byYear = new Map([...BUILT_IN_YEARS, ...loaded].map((year) => [year.year, year]));
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}
