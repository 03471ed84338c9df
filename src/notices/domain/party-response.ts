import { type CaseKind } from '../../agencies/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type Refusal } from '../../shared/domain-error.js';
import { type DueRule, type PeriodRequest } from '../../working-calendar/domain/due-date.js';
import { dayUnitOf } from '../../working-calendar/domain/unit-by-law.js';
import {
  hearingHeldAlready,
  hearingNotOffered,
  hearingRequestLate,
  noHearingRequested,
  reexaminationMissing,
  responsePeriodRunning,
  statementMissing,
  waiverNotSigned,
} from './notices.errors.js';

/** Name of the deadline within which the party may answer the notice. */
export const PARTY_RESPONSE = 'PARTY_RESPONSE';

export const PARTY_RESPONSES = ['HEARING_REQUESTED', 'STATEMENT', 'WAIVED', 'NONE'] as const;
export type PartyResponse = (typeof PARTY_RESPONSES)[number];

/** What the agency made of the party's statement (复核, 行政处罚法 45). */
export interface Reexamination {
  readonly adopted: boolean;
  readonly reasons: string;
}

/** What the party answered, and on which day. */
export interface ResponseInput {
  readonly response: PartyResponse;
  readonly on: BeijingDate;
  readonly statement?: string;
  readonly reexamination?: Reexamination;
  /** The party's signed waiver: its text, or the file that holds it. */
  readonly waiver?: { readonly text?: string; readonly fileId?: string };
}

/** What the rules need to know of the notice that is answered. */
export interface AnsweredNotice {
  readonly hearingRight: boolean;
  /** The last day of the period. */
  readonly periodEndsOn: BeijingDate;
  /** Whether the period has run out by now. */
  readonly periodOver: boolean;
}

const RESPONSE_DAYS = 5;

/** Where the five days to answer stand, by kind of act; the demand before coercion names none, so they are ours. */
const RESPONSE_RULES: Readonly<Partial<Record<CaseKind, Pick<DueRule, 'clauses' | 'source'>>>> = {
  PERMIT: { clauses: ['行政许可法 47', '行政许可法 82'], source: '行政许可法 47' },
  COERCION: { clauses: ['行政强制法 35', '行政强制法 36', '行政强制法 69'], source: '系统默认' },
};
const PENALTY_RULE = {
  clauses: ['行政处罚法 44', '行政处罚法 64', '行政处罚法 85'],
  source: '行政处罚法 64',
};

/**
 * The party's period: five working days after service, for statements and for asking for a hearing (行政处罚法 64, 85;
 * 行政许可法 47, 82; the demand before coercion, 行政强制法 35). It limits a right of the party, so it ends with the
 * fifth working day and never earlier.
 */
export function partyResponsePeriod(servedOn: BeijingDate, kind: CaseKind = 'PENALTY'): PeriodRequest {
  return {
    rule: {
      name: 'notices.party-response',
      label: { zh: '陈述、申辩和要求听证的期限', en: 'Period for statement or hearing request' },
      ...(RESPONSE_RULES[kind] ?? PENALTY_RULE),
    },
    start: { event: { zh: '告知书送达', en: 'Service of the notice' }, at: servedOn },
    number: RESPONSE_DAYS,
    unit: dayUnitOf('PENALTY_LAW', RESPONSE_DAYS),
    lastDay: 'KEEP_AND_WARN',
  };
}

/**
 * What forbids recording this answer: the step is done only when the party asked for a hearing in time, was heard
 * and re-examined, clearly waived, or let the period pass (行政处罚法 45, 62, 64).
 */
export function responseFaults(input: ResponseInput, notice: AnsweredNotice): Refusal[] {
  switch (input.response) {
    case 'HEARING_REQUESTED':
      if (!notice.hearingRight) return [hearingNotOffered()];
      return input.on > notice.periodEndsOn ? [hearingRequestLate(input.on, notice.periodEndsOn)] : [];
    case 'STATEMENT':
      return statementFaults(input, notice);
    case 'WAIVED':
      return hasWaiver(input) ? [] : [waiverNotSigned()];
    case 'NONE':
      return notice.periodOver ? [] : [responsePeriodRunning(notice.periodEndsOn)];
  }
}

function statementFaults(input: ResponseInput, notice: AnsweredNotice): Refusal[] {
  const faults: Refusal[] = [];
  if (!input.statement?.trim()) faults.push(statementMissing());
  if (!input.reexamination?.reasons.trim()) faults.push(reexaminationMissing());
  // A statement does not use up the right to a hearing: it lasts to the end of the period unless waived.
  const mayStillAsk = notice.hearingRight && !notice.periodOver && !hasWaiver(input);
  if (mayStillAsk) faults.push(responsePeriodRunning(notice.periodEndsOn));
  return faults;
}

/**
 * What forbids taking a request for a hearing back: nobody asked for one, it was held, or the party has not signed that
 * it takes it back (行政处罚法 63, 64). It may be taken back until the hearing is held.
 */
export function withdrawalFaults(
  withdrawal: NonNullable<ResponseInput['waiver']>,
  asked: { readonly requested: boolean; readonly held: boolean },
): Refusal[] {
  if (!asked.requested) return [noHearingRequested()];
  if (asked.held) return [hearingHeldAlready()];
  return hasWaiver({ waiver: withdrawal }) ? [] : [waiverNotSigned()];
}

function hasWaiver({ waiver }: Pick<ResponseInput, 'waiver'>): boolean {
  return waiver?.fileId !== undefined || Boolean(waiver?.text?.trim());
}
