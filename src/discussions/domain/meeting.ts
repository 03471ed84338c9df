import { beijingDateOf, beijingInstant, type BeijingDate } from '../../shared/beijing-time.js';
import { type Refusal } from '../../shared/domain-error.js';
import { isCalendarDate } from '../../working-calendar/domain/calendar-date.js';
import {
  discussionBeforePassedReview,
  discussionBeforeReviewDate,
  discussionNotBegun,
  discussionWithoutQuorum,
  memberRecused,
  membersIneligible,
} from './discussion.errors.js';

/** A person as the discussion sees them. */
export interface MeetingPerson {
  readonly personId: string;
  readonly signInName: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** A line of the case's course: in which stage it was from then on. */
export interface CourseLine {
  readonly at: Date;
  readonly stage: string;
}

/** Roles whose holders discuss (机关负责人, SY-L13). */
export const DISCUSSING_ROLES = ['DISCUSSION_MEMBER', 'AGENCY_HEAD', 'DEPUTY_IN_CHARGE'] as const;

const SMALLEST_MEETING = 2;
/** Shares are binary fractions: 0.55 of 20 comes out a little above 11. */
const ROUNDING = 1e-9;
const NOT_REVIEWED: readonly string[] = [
  'INVESTIGATING',
  'PREPARING_SUBMISSION',
  'UNDER_REVIEW',
  'REWORKING',
  'IN_DISPUTE',
  'REFERRING',
  'REFERRED',
];

/** A case is discussed only after its review has passed (SY-L13); `round` counts reviews begun. */
export function stageFaults(stage: string, round: number): Refusal[] {
  const noticeFirst = stage === 'NOTIFYING' && round === 0;
  return NOT_REVIEWED.includes(stage) || noticeFirst ? [discussionBeforePassedReview()] : [];
}

/** When the review passed that is valid now: the first moment in that stage after the last stage without it. */
export function reviewPassedAt(course: readonly CourseLine[]): Date | undefined {
  let passedAt: Date | undefined;
  for (const { at, stage } of course) {
    if (NOT_REVIEWED.includes(stage)) passedAt = undefined;
    else if (stage === 'REVIEW_PASSED') passedAt ??= at;
  }
  return passedAt;
}

/** The meeting is not dated before the day on which the review passed (SY-L13). */
export function meetingDateFaults(heldAt: Date, passedAt: Date | undefined): Refusal[] {
  if (!passedAt) return [];
  const [on, passedOn] = [beijingDateOf(heldAt), beijingDateOf(passedAt)];
  return on < passedOn ? [discussionBeforeReviewDate(on, passedOn)] : [];
}

/** A date, or a Beijing time without or with offset, as an instant; undefined when there is no such time. */
export function meetingTime(on: string): Date | undefined {
  const [date = '', time] = on.split('T');
  if (!isCalendarDate(date)) return undefined;
  if (time === undefined) return beijingInstant(date);
  const instant = new Date(/(Z|[+-]\d\d:\d\d)$/.test(time) ? on : `${on}+08:00`);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/** Nobody votes before the day of the meeting. */
export function voteDayFaults(heldAt: Date, today: BeijingDate): Refusal[] {
  const on = beijingDateOf(heldAt);
  return today < on ? [discussionNotBegun(on)] : [];
}

/** How many must be there: the agency's share of those who may discuss, at least two. */
export function quorumNeeded(mayDiscuss: number, quorum: number): number {
  return Math.max(SMALLEST_MEETING, Math.ceil(quorum * mayDiscuss - ROUNDING));
}

/**
 * Whether these people may discuss the case (行政处罚法 43, 57; SY-L13): each holds an office that discusses, nobody
 * handles the case, and the quorum of those who may discuss is there (a share, met when reached, at least two).
 */
export function memberFaults(
  asked: readonly string[],
  found: readonly MeetingPerson[],
  all: readonly MeetingPerson[],
  handlerIds: readonly string[],
  quorum: number,
): Refusal[] {
  const faults: Refusal[] = [];
  const discussing = (person: MeetingPerson): boolean =>
    DISCUSSING_ROLES.some((role) => person.roles.includes(role));
  const eligible = found.filter(discussing).map((person) => person.signInName);
  const strangers = asked.filter((name) => !eligible.includes(name.toLowerCase()));
  if (strangers.length > 0) faults.push(membersIneligible(strangers));
  const recused = found.filter(({ personId }) => handlerIds.includes(personId));
  if (recused.length > 0) faults.push(memberRecused(recused.map(({ name }) => name)));

  const mayDiscuss = all.filter((person) => discussing(person) && !handlerIds.includes(person.personId));
  const needed = quorumNeeded(mayDiscuss.length, quorum);
  const present = found.filter((person) => discussing(person) && !recused.includes(person)).length;
  if (present < needed) faults.push(discussionWithoutQuorum(present, needed, mayDiscuss.length));
  return faults;
}
