import { type BeijingDate } from '../../shared/beijing-time.js';
import { type WorkingCalendar } from '../../working-calendar/domain/working-calendar.js';
import { addDays } from '../../working-calendar/domain/calendar-date.js';

/** One handed-in bundle with the review it got, as the tables hold it. */
export interface RoundSource {
  readonly round: number;
  readonly receivedOn: BeijingDate;
  readonly returnedOn: BeijingDate | null;
  /** Null while no review of it has begun. */
  readonly reviewState: 'RUNNING' | 'SIGNED' | 'RETURNED' | null;
  readonly reviewerId: string | null;
  readonly opinionKind: string | null;
  readonly signedOn: BeijingDate | null;
  readonly overdue: boolean;
  readonly extended: boolean;
  readonly supplemented: boolean;
}

/** What of a case the figures are made of. */
export interface CaseSource {
  readonly filedOn: BeijingDate;
  readonly decidedOn: BeijingDate | null;
  readonly birthDate: BeijingDate | null;
  readonly summary: boolean;
  /** Criteria that fired when the scope was assessed; null when it never was. */
  readonly scopeReasons: readonly string[] | null;
  readonly rounds: readonly RoundSource[];
}

export interface RoundFacts extends RoundSource {
  readonly state: 'RUNNING' | 'SIGNED' | 'RETURNED';
  readonly endedOn: BeijingDate | null;
  readonly workingDays: number | null;
}

export interface CaseFacts {
  readonly major: boolean;
  readonly passed: boolean;
  readonly minor: boolean;
  readonly workingDays: number | null;
  readonly provisional: boolean;
  readonly rounds: readonly RoundFacts[];
}

const ADULT_YEARS = 18;

/** Working days (工作日) after `from` up to and including `to`; the first day is not counted (law.md B7-1). */
export function workingDaysTaken(
  calendar: WorkingCalendar,
  from: BeijingDate,
  to: BeijingDate,
): { readonly days: number; readonly provisional: boolean } {
  return calendar.read((reader) => {
    let days = 0;
    for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (reader.isWorking(at)) days += 1;
    return { days };
  });
}

/** Under eighteen on that Beijing date (未成年人保护法 2). */
export function isMinorOn(birthDate: BeijingDate | null, date: BeijingDate): boolean {
  if (birthDate === null) return false;
  const adultOn = `${Number(birthDate.slice(0, 4)) + ADULT_YEARS}${birthDate.slice(4)}`;
  return date < adultOn;
}

/**
 * Whether review was required. What was only sent voluntarily is not a major decision (SY-L4); an ordinary case whose
 * scope was never assessed counts as one, so that nothing slips past the coverage (行政处罚法 58, JBM-0d).
 */
export function isMajor({ scopeReasons, summary }: Pick<CaseSource, 'scopeReasons' | 'summary'>): boolean {
  if (scopeReasons === null) return !summary;
  return scopeReasons.some((reason) => reason !== 'VOLUNTARY');
}

/** Passed means that the last round ended with a signed AGREE (A7); returned and overdue rounds never do (TC-07, TC-09). */
export function hasPassed(rounds: readonly Pick<RoundFacts, 'state' | 'opinionKind'>[]): boolean {
  const last = rounds.at(-1);
  return last?.state === 'SIGNED' && last.opinionKind === 'AGREE';
}

/** Everything that is counted of a case. `today` is the Beijing date on which it is computed. */
export function caseFacts(source: CaseSource, calendar: WorkingCalendar, today: BeijingDate): CaseFacts {
  const counted: boolean[] = [];
  const take = (from: BeijingDate, to: BeijingDate): number => {
    const { days, provisional } = workingDaysTaken(calendar, from, to);
    counted.push(provisional);
    return days;
  };
  const rounds = source.rounds
    .flatMap((round) => roundFacts(round, take))
    .sort((one, other) => one.round - other.round);
  const workingDays = source.decidedOn === null ? null : take(source.filedOn, source.decidedOn);
  return {
    major: isMajor(source),
    passed: hasPassed(rounds),
    minor: isMinorOn(source.birthDate, source.decidedOn ?? today),
    workingDays,
    provisional: counted.includes(true),
    rounds,
  };
}

/** A bundle of which no review has begun counts only when it went back (TC-07). */
function roundFacts(round: RoundSource, take: (from: BeijingDate, to: BeijingDate) => number): RoundFacts[] {
  if (round.returnedOn !== null) {
    return [{ ...round, state: 'RETURNED', endedOn: round.returnedOn, opinionKind: null, workingDays: null }];
  }
  if (round.reviewState === null) return [];
  const endedOn = round.reviewState === 'SIGNED' ? round.signedOn : null;
  const workingDays = endedOn === null ? null : take(round.receivedOn, endedOn);
  return [{ ...round, state: round.reviewState, endedOn, workingDays }];
}
