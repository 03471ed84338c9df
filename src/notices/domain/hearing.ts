import { type BeijingDate } from '../../shared/beijing-time.js';
import { type Refusal } from '../../shared/domain-error.js';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import { checkClearDays } from '../../working-calendar/domain/clear-days.js';
import { type WorkingCalendar } from '../../working-calendar/domain/working-calendar.js';
import {
  hearingBeforeNoticedDate,
  hearingHeldTooLate,
  hearingNoticeTooLate,
  hearingOnAnotherDay,
  hearingRecordNotSigned,
  presiderIsInvestigator,
  recorderNotPresider,
  recusedTakesPart,
} from './notices.errors.js';

const CLEAR_DAYS = 7;

/**
 * The party is told of time and place seven days before (行政处罚法 64, 85): seven whole working days between
 * service and hearing, neither day counted.
 */
export function hearingNoticeFaults(
  calendar: WorkingCalendar,
  servedOn: BeijingDate,
  hearingOn: BeijingDate,
): Refusal[] {
  const check = checkClearDays(calendar, servedOn, hearingOn, CLEAR_DAYS);
  return check.enough
    ? []
    : [hearingNoticeTooLate(hearingOn, check.clearDays.length, check.earliestEventDate)];
}

const PERMIT_HEARING_DAYS = 20;

/** A permit's hearing is held within twenty working days of the request (行政许可法 47, 82). */
export function permitHearingFaults(
  calendar: WorkingCalendar,
  requestedOn: BeijingDate,
  hearingOn: BeijingDate,
): Refusal[] {
  const latest = countPeriod(calendar, {
    rule: {
      name: 'notices.permit-hearing',
      label: { zh: '组织听证的期限', en: 'Hearing held by' },
      clauses: ['行政许可法 47', '行政许可法 82'],
      source: '行政许可法 47',
    },
    start: { event: { zh: '要求听证', en: 'Request for a hearing' }, at: requestedOn },
    number: PERMIT_HEARING_DAYS,
    unit: 'WORKING_DAY',
    lastDay: 'ROLL',
  }).effectiveDate;
  return hearingOn > latest ? [hearingHeldTooLate(hearingOn, latest)] : [];
}

/** Of a case, who investigates it or did before, and who is recused from it. */
export interface BarredFromPresiding {
  readonly handlerIds: readonly string[];
  readonly formerHandlerIds: readonly string[];
  readonly recusedIds: readonly string[];
}

/** The presider did not investigate the case (行政处罚法 64) and is not recused from it (行政处罚法 43). */
export function presiderFaults(
  { personId, name }: { readonly personId: string; readonly name: string },
  { handlerIds, formerHandlerIds, recusedIds }: BarredFromPresiding,
): Refusal[] {
  const investigated = [...handlerIds, ...formerHandlerIds].includes(personId);
  return [
    ...(investigated ? [presiderIsInvestigator()] : []),
    ...(recusedIds.includes(personId) ? [recusedTakesPart(name, 'presider', ['行政处罚法 64'])] : []),
  ];
}

/** The record is made by whoever presides, or by a handler of the case on the presider's behalf (行政处罚法 64). */
export function recorderFaults(
  recorderId: string,
  presiderId: string,
  handlerIds: readonly string[],
): Refusal[] {
  return recorderId === presiderId || handlerIds.includes(recorderId) ? [] : [recorderNotPresider()];
}

/** The record of a hearing, as far as its validity goes. */
export interface HearingRecord {
  readonly signedByParty: boolean;
  readonly signedByPresider: boolean;
  /** The presider's note when the party refused to sign or stayed away. */
  readonly refusalNote?: string;
}

/** The party was told of another day (延期听证): when, and why it was put off. */
export interface Postponement {
  readonly servedOn: BeijingDate;
  readonly reason: string;
}

/**
 * The day that the party was told is the day of the hearing: it is not held before, nor on a later one of which the
 * party was not told as long before as of the first (行政处罚法 64).
 */
export function heldOnFaults(
  calendar: WorkingCalendar,
  heldOn: BeijingDate,
  noticedOn: BeijingDate,
  postponement: Postponement | undefined,
): Refusal[] {
  if (heldOn < noticedOn) return [hearingBeforeNoticedDate(heldOn, noticedOn)];
  if (heldOn === noticedOn) return [];
  if (!postponement) return [hearingOnAnotherDay(heldOn, noticedOn)];
  return hearingNoticeFaults(calendar, postponement.servedOn, heldOn).map((fault) => ({
    ...fault,
    field: 'heldOn',
  }));
}

/**
 * The record is signed by the presider and by the party, or the presider notes that the party refused (行政处罚法
 * 64); the decision rests on it (行政处罚法 65).
 */
export function hearingRecordFaults(record: HearingRecord): Refusal[] {
  const faults: Refusal[] = [];
  if (!record.signedByPresider) faults.push(hearingRecordNotSigned('signedByPresider'));
  if (!record.signedByParty && !record.refusalNote?.trim()) {
    faults.push(hearingRecordNotSigned('signedByParty'));
  }
  return faults;
}
