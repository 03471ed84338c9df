import { type Role } from '../../accounts/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type Refusal } from '../../shared/domain-error.js';
import { absenceFault, absenceOver, deputyAway, deputyUnsuitable } from './absences.errors.js';

/** A person as the rules of standing in see them. */
export interface OfficeHolder {
  readonly personId: string;
  readonly name: string;
  readonly agencyId: string;
  readonly unitId: string;
  readonly roles: readonly Role[];
}

/** Both days included, Beijing dates. */
export interface Span {
  readonly fromOn: BeijingDate;
  readonly toOn: BeijingDate;
}

/** Who is away, and who stands in. */
export interface StandingAbsence extends Span {
  readonly personId: string;
  readonly deputyId: string;
  /** Stands in while the deputy is away too. */
  readonly fallbackId: string | null;
}

/**
 * Whose office may be stood in for, and by whom (系统默认). A handler's tasks go to the other handlers of the case, who
 * hold a certificate (行政处罚法 42), and a member's vote is the member's own: for these nobody stands in.
 */
const STANDS_IN: Readonly<
  Partial<Record<Role, { readonly by: readonly Role[]; readonly sameUnit: boolean }>>
> = {
  LEGAL_REVIEWER: { by: ['LEGAL_REVIEWER'], sameUnit: true },
  LEGAL_UNIT_HEAD: { by: ['LEGAL_UNIT_HEAD', 'LEGAL_REVIEWER'], sameUnit: true },
  HANDLING_UNIT_HEAD: { by: ['HANDLING_UNIT_HEAD', 'HANDLER'], sameUnit: true },
  DEPUTY_IN_CHARGE: { by: ['DEPUTY_IN_CHARGE', 'AGENCY_HEAD', 'DISCUSSION_MEMBER'], sameUnit: false },
  AGENCY_HEAD: { by: ['AGENCY_HEAD', 'DEPUTY_IN_CHARGE'], sameUnit: false },
};

/** The roles in which somebody may stand in for this person. */
export function rolesStoodInFor(roles: readonly Role[]): Role[] {
  return roles.filter((role) => STANDS_IN[role] !== undefined);
}

/** The offices of the absent person in which this one may stand in, as both hold theirs now. */
export function rolesCovered(absent: OfficeHolder, deputy: OfficeHolder): Role[] {
  if (deputy.personId === absent.personId || deputy.agencyId !== absent.agencyId) return [];
  return absent.roles.filter((role) => {
    const rule = STANDS_IN[role];
    if (!rule || (rule.sameUnit && deputy.unitId !== absent.unitId)) return false;
    return rule.by.some((each) => deputy.roles.includes(each));
  });
}

/** Why this person may not stand in: another agency or unit, no fitting office, the absent person themselves. */
export function deputyFaults(absent: OfficeHolder, deputy: OfficeHolder, field: string): Refusal[] {
  const all = rolesCovered(absent, deputy).length === rolesStoodInFor(absent.roles).length;
  const another = deputy.agencyId === absent.agencyId && deputy.personId !== absent.personId;
  return another && all ? [] : [deputyUnsuitable(deputy.name, field)];
}

/** The dates run forwards, are not all past, and do not overlap another absence of the same person. */
export function spanFaults(span: Span, today: BeijingDate, others: readonly Span[]): Refusal[] {
  const faults: Refusal[] = [];
  if (span.toOn < span.fromOn) {
    const message = { zh: '结束日期早于开始日期', en: 'It ends before it begins' };
    faults.push(absenceFault('ABSENCE_DATES_REVERSED', 'to', message));
  } else if (span.toOn < today) {
    const message = { zh: '离岗日期已经过去', en: 'The absence lies in the past' };
    faults.push(absenceFault('ABSENCE_PAST', 'to', message));
  }
  if (others.some((other) => overlap(span, other))) {
    const message = { zh: '与已登记的离岗日期重叠', en: 'It overlaps another absence' };
    faults.push(absenceFault('ABSENCE_OVERLAPS', 'from', message));
  }
  return faults;
}

/** An absence is cancelled until the end of its last day; afterwards nothing is left of it that could be. */
export function cancellationFaults({ toOn }: Span, today: BeijingDate): Refusal[] {
  return toOn < today ? [absenceOver(toOn)] : [];
}

/** Somebody is there all the time: the deputy, or, while the deputy is away, a fallback who is not. */
export function coverFaults(
  absence: StandingAbsence,
  others: readonly StandingAbsence[],
  deputyName: string,
): Refusal[] {
  return nobodyActs(absence, others) ? [deputyAway(deputyName)] : [];
}

/** Whether there is a day in the absence on which neither deputy nor fallback is there. */
export function nobodyActs(absence: StandingAbsence, others: readonly StandingAbsence[]): boolean {
  const away = (personId: string): readonly StandingAbsence[] =>
    others.filter((other) => other.personId === personId && overlap(absence, other));
  const gaps = away(absence.deputyId);
  if (gaps.length === 0) return false;
  const { fallbackId } = absence;
  return fallbackId === null || gaps.some((gap) => away(fallbackId).some((other) => overlap(gap, other)));
}

/**
 * For whom this person stands in on a Beijing date: as deputy, or as fallback while the deputy is away too or has left
 * the office in which they could (`covers`). Nobody who is away stands in, and nobody stands in for one who stands in
 * (no chains: the names would be guessed).
 */
export function standsInFor(
  personId: string,
  absences: readonly StandingAbsence[],
  date: BeijingDate,
  covers: (deputyId: string, absentId: string) => boolean,
): readonly string[] {
  const today = absences.filter(({ fromOn, toOn }) => fromOn <= date && date <= toOn);
  const away = new Set(today.map((absence) => absence.personId));
  if (away.has(personId)) return [];
  const acts = (deputyId: string, absentId: string): boolean =>
    !away.has(deputyId) && covers(deputyId, absentId);
  return today
    .filter(({ personId: absentId, deputyId, fallbackId }) => {
      const acting = acts(deputyId, absentId) ? deputyId : fallbackId;
      return acting === personId && acts(personId, absentId);
    })
    .map((absence) => absence.personId);
}

function overlap(one: Span, other: Span): boolean {
  return one.fromOn <= other.toOn && other.fromOn <= one.toOn;
}
