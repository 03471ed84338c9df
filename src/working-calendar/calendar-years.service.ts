import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { DomainError, refuseAll, type BilingualText, type Refusal } from '../shared/domain-error.js';
import { CalendarRecount, type RecountResult } from './calendar-recount.service.js';
import type { CalendarYear } from './calendar-year.entity.js';
import { BUILT_IN_YEARS, CurrentCalendar, inForce, type CalendarState } from './current-calendar.service.js';
import { officialYearOf, type CalendarNotice } from './domain/calendar-notice.js';
import { requireCalendarDate } from './domain/calendar-date.js';
import { checkNotice } from './domain/check-notice.js';
import { noticeDoubtful, noticeUnchanged, noticeVersionStale } from './domain/notice.errors.js';
import { differenceOf, type NoticeDifference } from './domain/notice-difference.js';
import type { OfficialYear } from './domain/official-year.js';
import { statutoryDaysOf, type StatutoryDays } from './domain/statutory-days.js';
import { WorkingCalendar } from './domain/working-calendar.js';
import type { MovedDueDate } from './due-date-owners.service.js';
import { WorkingCalendarRepository } from './working-calendar.repository.js';

/** Who loaded a notice, for the history. */
export interface LoadedBy {
  readonly id: string;
  readonly name: string;
}

/** A notice with what its sender has seen and confirmed. */
export interface NoticeToLoad {
  readonly notice: CalendarNotice;
  readonly confirmWarnings: boolean;
  /** The version in force that the sender saw, 0 when the year was provisional; unchecked when absent. */
  readonly expectedVersion?: number | undefined;
}

/** A year that was loaded, and what that changed. */
export interface LoadedYear extends NoticeDifference {
  readonly id: string;
  readonly year: number;
  readonly version: number;
  readonly documentNumber: string;
  readonly warnings: readonly BilingualText[];
}

/** What loading would do, or why it would be refused. */
export interface NoticePreview {
  readonly faults: readonly Refusal[];
  readonly warnings: readonly BilingualText[];
  readonly versionInForce: number;
  readonly difference: NoticeDifference | null;
  readonly wouldMove: readonly MovedDueDate[];
}

/** One loading in a year's history; the built-in one has neither person nor time. */
export interface YearVersion {
  readonly version: number;
  readonly official: OfficialYear;
  readonly loadedBy: string | null;
  readonly loadedAt: Date | null;
  readonly confirmedWarnings: readonly BilingualText[];
}

/** A year of the calendar: official with its source, or provisional with the statutory days known. */
export interface YearView {
  readonly year: number;
  readonly status: 'OFFICIAL' | 'PROVISIONAL';
  readonly version: number;
  readonly workingDays: number;
  readonly official: OfficialYear | null;
  readonly statutory: StatutoryDays;
  readonly loadedBy: string | null;
  readonly loadedAt: Date | null;
}

/** A year in force, every loading of it, and what the latest loading moved. */
export interface YearDetail {
  readonly inForce: YearView;
  readonly history: readonly YearVersion[];
  readonly recounts: readonly RecountResult[];
}

/** The official years: read, previewed, loaded. */
@Injectable()
export class CalendarYears {
  constructor(
    private readonly database: Database,
    private readonly calendars: CurrentCalendar,
    private readonly rows: WorkingCalendarRepository,
    private readonly recounts: CalendarRecount,
    private readonly clock: Clock,
  ) {}

  /** Every official year, and this and the next year when they are provisional. */
  async list(): Promise<YearView[]> {
    const state = await this.calendars.latest();
    const thisYear = Number(beijingDateOf(this.clock.now()).slice(0, 4));
    const years = new Set([...state.calendar.officialYears, thisYear, thisYear + 1]);
    return [...years].sort((a, b) => a - b).map((year) => viewOf(state, year));
  }

  async get(year: number): Promise<YearDetail> {
    requireCalendarDate(`${year}-01-01`, 'year');
    const state = await this.calendars.latest();
    const history = await this.rows.historyOf(this.database.manager, year);
    const [latest] = history;
    return {
      inForce: viewOf(state, year),
      history: [...history.map(versionOf), ...builtIn(year)],
      recounts: latest ? await this.recounts.resultsOf(latest.id) : [],
    };
  }

  /**
   * Loads a year's notice within the caller's transaction; due dates are counted again after its commit
   * (`CalendarRecount.runPending`). @throws CALENDAR_NOTICE_… (all faults at once), CALENDAR_NOTICE_DOUBTFUL,
   * CALENDAR_NOTICE_UNCHANGED, CALENDAR_YEAR_CHANGED
   */
  async load(tx: Tx, { notice, ...seen }: NoticeToLoad, by: LoadedBy, now: Date): Promise<LoadedYear> {
    const { faults, warnings } = checkNotice(notice);
    refuseAll(faults);
    if (warnings.length > 0 && !seen.confirmWarnings) throw new DomainError(noticeDoubtful(warnings));
    await this.rows.lockExclusive(tx);
    const before = await this.calendars.read(tx);
    const official = officialYearOf(notice);
    const version = versionInForce(before, notice.year);
    refuseStale(before, official, version, seen.expectedVersion);
    const difference = differenceOf(before.calendar, withYear(before, official), notice.year);
    const documentNumber = official.source.documentNumber;
    const id = await this.rows.insert(tx, {
      year: notice.year,
      version: version + 1,
      documentNumber,
      officialYear: official,
      changedDays: difference.changedDays,
      confirmedWarnings: warnings,
      loadedById: by.id,
      loadedByName: by.name,
      loadedAt: now,
    });
    return { id, year: notice.year, version: version + 1, documentNumber, warnings, ...difference };
  }

  /** What loading the notice would change and which open due dates would move; leaves nothing behind. */
  async preview(notice: CalendarNotice): Promise<NoticePreview> {
    const { faults, warnings } = checkNotice(notice);
    const before = await this.calendars.latest();
    const versionSeen = versionInForce(before, notice.year);
    if (faults.length > 0) {
      return { faults, warnings, versionInForce: versionSeen, difference: null, wouldMove: [] };
    }
    const after = withYear(before, officialYearOf(notice));
    const difference = differenceOf(before.calendar, after, notice.year);
    const wouldMove = await this.database.tried((tx) => this.recounts.tryOut(tx, after));
    return { faults, warnings, versionInForce: versionSeen, difference, wouldMove };
  }
}

function refuseStale(
  before: CalendarState,
  official: OfficialYear,
  version: number,
  expected: number | undefined,
): void {
  if (expected !== undefined && expected !== version) {
    throw new DomainError(noticeVersionStale(official.year, expected, version));
  }
  const current = before.years.find(({ year }) => year === official.year);
  if (current && sameArrangement(current, official)) {
    throw new DomainError(noticeUnchanged(official.year, version));
  }
}

/** Compares what counts; jsonb does not keep the order of keys, so both sides are rebuilt first. */
function sameArrangement(a: OfficialYear, b: OfficialYear): boolean {
  return JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
}

function comparable({ daysOff, workedWeekends, source, localDaysOff = [] }: OfficialYear) {
  const number = source.documentNumber;
  const span = ({ name, from, to }: OfficialYear['daysOff'][number]) => [name.zh, name.en, from, to];
  const local = localDaysOff.map((each) => [...span(each), each.source.documentNumber]);
  return [number, source.title, source.issuedOn, source.url ?? '', daysOff.map(span), workedWeekends, local];
}

function withYear(before: CalendarState, official: OfficialYear): WorkingCalendar {
  return new WorkingCalendar(inForce([...before.years, official]));
}

function versionInForce(state: CalendarState, year: number): number {
  const loaded = state.loaded.find((each) => each.year === year);
  return loaded?.version ?? builtIn(year).length;
}

function builtIn(year: number): YearVersion[] {
  return BUILT_IN_YEARS.filter((official) => official.year === year).map((official) => {
    return { version: 1, official, loadedBy: null, loadedAt: null, confirmedWarnings: [] };
  });
}

function versionOf(row: CalendarYear): YearVersion {
  const { version, officialYear, loadedByName, loadedAt, confirmedWarnings } = row;
  return { version, official: officialYear, loadedBy: loadedByName, loadedAt, confirmedWarnings };
}

function viewOf(state: CalendarState, year: number): YearView {
  const loaded = state.loaded.find((each) => each.year === year);
  const official = state.years.find((each) => each.year === year) ?? null;
  return {
    year,
    status: official ? 'OFFICIAL' : 'PROVISIONAL',
    version: versionInForce(state, year),
    workingDays: differenceOf(state.calendar, state.calendar, year).workingDays,
    official,
    statutory: statutoryDaysOf(year),
    loadedBy: loaded?.loadedByName ?? null,
    loadedAt: loaded?.loadedAt ?? null,
  };
}
