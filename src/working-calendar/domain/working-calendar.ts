import type { BeijingDate } from '../../shared/beijing-time.js';
import type { BilingualText } from '../../shared/domain-error.js';
import { addDays, datesFromTo, isWeekend, yearOf } from './calendar-date.js';
import type { NoticeSource, OfficialYear } from './official-year.js';
import { statutoryDaysOf } from './statutory-days.js';

/** What a date is in the working calendar. */
export type DayKind = 'WORKDAY' | 'WORKED_WEEKEND' | 'WEEKEND' | 'HOLIDAY' | 'LOCAL_HOLIDAY';

/** One date, its kind and the name under which it is worked or off. */
export interface CalendarDay {
  readonly date: BeijingDate;
  readonly kind: DayKind;
  readonly working: boolean;
  readonly name: BilingualText;
}

/** A year whose official notice is not loaded, with the holidays whose date is not even known by law. */
export interface ProvisionalYear {
  readonly year: number;
  readonly unknownHolidays: readonly BilingualText[];
}

/** The mark of every result: 暂定 when any day of an unloaded year was asked for. */
export interface ProvisionalMark {
  readonly provisional: boolean;
  readonly provisionalYears: readonly ProvisionalYear[];
}

/** The questions a count may ask; exists only inside `WorkingCalendar.read`, which adds the mark. */
export interface DayReader {
  day(date: BeijingDate): CalendarDay;
  isWorking(date: BeijingDate): boolean;
  /** The first working day on or after a date. */
  workingOnOrAfter(date: BeijingDate): BeijingDate;
  /** The last working day on or before a date. */
  workingOnOrBefore(date: BeijingDate): BeijingDate;
}

const NAMES = {
  WORKDAY: { zh: '工作日', en: 'working day' },
  WORKED_WEEKEND: { zh: '调休上班', en: 'worked weekend' },
  WEEKEND: { zh: '周末', en: 'weekend' },
} as const;

/**
 * The working days as the loaded official notices arrange them. It answers only through `read`, so no result
 * about an unloaded year leaves it without the mark.
 */
export class WorkingCalendar {
  private readonly arranged = new Map<BeijingDate, CalendarDay>();
  private readonly sources = new Map<number, NoticeSource>();
  private readonly statutory = new Map<number, ReadonlyMap<BeijingDate, BilingualText>>();

  /** `years` are the notices in force, one a year; a later year's notice wins over the December before it. */
  constructor(years: readonly OfficialYear[]) {
    for (const year of [...years].sort((a, b) => a.year - b.year)) this.load(year);
  }

  /** The years whose notice is loaded, in order. */
  get officialYears(): readonly number[] {
    return [...this.sources.keys()];
  }

  isOfficial(year: number): boolean {
    return this.sources.has(year);
  }

  sourceOf(year: number): NoticeSource | undefined {
    return this.sources.get(year);
  }

  /** Runs a count over the days and adds the mark for each unloaded year that the count looked at. */
  read<T extends object>(count: (days: DayReader) => T): T & ProvisionalMark {
    const years = new Set<number>();
    const result = count(this.reader(years));
    const provisionalYears = [...years]
      .filter((year) => !this.isOfficial(year))
      .sort((a, b) => a - b)
      .map((year) => ({ year, unknownHolidays: statutoryDaysOf(year).unknown }));
    return { ...result, provisional: provisionalYears.length > 0, provisionalYears };
  }

  private load(official: OfficialYear): void {
    this.sources.set(official.year, official.source);
    const mark = (kind: DayKind, working: boolean, name: BilingualText) => (date: BeijingDate) =>
      this.arranged.set(date, { date, kind, working, name });
    for (const { name, from, to } of official.daysOff)
      datesFromTo(from, to).forEach(mark('HOLIDAY', false, name));
    official.workedWeekends.forEach(mark('WORKED_WEEKEND', true, NAMES.WORKED_WEEKEND));
    for (const { name, from, to } of official.localDaysOff ?? [])
      datesFromTo(from, to).forEach(mark('LOCAL_HOLIDAY', false, name));
  }

  private reader(years: Set<number>): DayReader {
    const day = (date: BeijingDate): CalendarDay => {
      years.add(yearOf(date));
      return this.lookUp(date);
    };
    const seek = (date: BeijingDate, step: 1 | -1): BeijingDate => {
      let at = date;
      while (!day(at).working) at = addDays(at, step);
      return at;
    };
    return {
      day,
      isWorking: (date) => day(date).working,
      workingOnOrAfter: (date) => seek(date, 1),
      workingOnOrBefore: (date) => seek(date, -1),
    };
  }

  private lookUp(date: BeijingDate): CalendarDay {
    const arranged = this.arranged.get(date);
    if (arranged) return arranged;
    const year = yearOf(date);
    const statutory = this.isOfficial(year) ? undefined : this.statutoryNames(year).get(date);
    if (statutory) return { date, kind: 'HOLIDAY', working: false, name: statutory };
    const kind = isWeekend(date) ? 'WEEKEND' : 'WORKDAY';
    return { date, kind, working: kind === 'WORKDAY', name: NAMES[kind] };
  }

  private statutoryNames(year: number): ReadonlyMap<BeijingDate, BilingualText> {
    let names = this.statutory.get(year);
    if (!names) {
      names = new Map(statutoryDaysOf(year).days.map(({ date, name }) => [date, name]));
      this.statutory.set(year, names);
    }
    return names;
  }
}
