import { type BilingualText, type Refusal } from '../../shared/domain-error.js';
import { type NegotiatedPoint, type NegotiationOutcome } from './dispute.js';
import { disputeFault } from './disagreements.errors.js';

/** The sides of a negotiation. */
export const NEGOTIATION_SIDES = ['handling', 'review'] as const;
export type NegotiationSide = (typeof NEGOTIATION_SIDES)[number];

const SIDE_NAMES: Readonly<Record<NegotiationSide, BilingualText>> = {
  handling: { zh: '承办机构', en: 'the handling unit' },
  review: { zh: '法制审核机构', en: 'the legal body' },
};

/** Whose dispute it is. */
export interface DisputedCase {
  readonly agencyId: string;
  readonly handlerIds: readonly string[];
  readonly handlingUnitId: string;
  readonly reviewingAgencyId: string;
  readonly reviewingUnitId: string | null;
}

/** Somebody who may belong to one of the sides. */
export interface SidePerson {
  readonly personId: string;
  readonly agencyId: string;
  readonly unitId: string;
  readonly roles: readonly string[];
}

/**
 * The side to which a person belongs: handlers of the case and the head of their unit, or the people of the reviewing
 * unit who do not handle it (SY-L12, JBM-28c).
 */
export function sideOf(of: DisputedCase, person: SidePerson): NegotiationSide | undefined {
  const { personId, agencyId, unitId, roles } = person;
  const holds = (...any: string[]): boolean => any.some((role) => roles.includes(role));
  if (of.handlerIds.includes(personId)) return 'handling';
  const heads = holds('HANDLING_UNIT_HEAD') && unitId === of.handlingUnitId;
  if (heads && agencyId === of.agencyId) return 'handling';
  const reviews = holds('LEGAL_REVIEWER', 'LEGAL_UNIT_HEAD') && agencyId === of.reviewingAgencyId;
  return reviews && (of.reviewingUnitId === null || unitId === of.reviewingUnitId) ? 'review' : undefined;
}

/** Somebody named in the record; `belongs` says whether they are of the side they are named for. */
export interface NamedParticipant {
  readonly signInName: string;
  readonly belongs: boolean;
}

/** A record as it was sent, with what is known about the people it names. */
export interface NegotiationToCheck {
  readonly participants: Readonly<Record<NegotiationSide, readonly NamedParticipant[]>>;
  readonly points: readonly NegotiatedPoint[];
  readonly agreed: boolean;
  readonly outcome: NegotiationOutcome | null;
  readonly signedBy: readonly string[];
  /** Why one side has not signed; counts only once the period has passed and nothing was agreed. */
  readonly unsignedBecause?: string;
  /** The period of the negotiation is over. */
  readonly periodOver?: boolean;
}

/** Every fault of a record: both sides present and signed, every disputed point with both views and a result (C5). */
export function negotiationFaults(
  record: NegotiationToCheck,
  disputedPoints: readonly number[],
): readonly Refusal[] {
  return [
    ...NEGOTIATION_SIDES.flatMap((side) => sideFaults(side, record)),
    ...strangerFaults(record),
    ...pointFaults(record.points, disputedPoints),
    ...outcomeFaults(record),
  ];
}

/**
 * Once the period is over without agreement, a side that does not sign cannot keep the dispute from being ruled on: the
 * other side signs, and the record says why the one is missing (系统默认).
 */
function signatureExcused({ agreed, periodOver, unsignedBecause, signedBy }: NegotiationToCheck): boolean {
  return !agreed && periodOver === true && (unsignedBecause ?? '').trim() !== '' && signedBy.length > 0;
}

function sideFaults(side: NegotiationSide, record: NegotiationToCheck): Refusal[] {
  const { participants, signedBy } = record;
  const present = participants[side];
  const name = SIDE_NAMES[side];
  const field = `participants.${side}`;
  if (present.length === 0) {
    const message = { zh: `协商须有${name.zh}参加`, en: `${name.en} must take part in the negotiation` };
    return [disputeFault('NEGOTIATION_SIDE_MISSING', field, message)];
  }
  const faults = present
    .filter(({ belongs }) => !belongs)
    .map(({ signInName }) =>
      disputeFault('NEGOTIATION_PARTICIPANT_OF_NO_SIDE', field, {
        zh: `“${signInName}”不是本案${name.zh}的人员`,
        en: `"${signInName}" is not of ${name.en} in this case`,
      }),
    );
  const signed = present.some(({ signInName }) => signedBy.includes(signInName));
  if (signed || signatureExcused(record)) return faults;
  const message = { zh: `协商记录须有${name.zh}签字`, en: `The record must be signed for ${name.en}` };
  return [...faults, disputeFault('NEGOTIATION_SIGNATURE_MISSING', 'signedBy', message)];
}

function strangerFaults({ participants, signedBy }: NegotiationToCheck): Refusal[] {
  const present = new Set(
    NEGOTIATION_SIDES.flatMap((side) => participants[side].map((each) => each.signInName)),
  );
  return signedBy
    .filter((name) => !present.has(name))
    .map((name) =>
      disputeFault('NEGOTIATION_SIGNER_ABSENT', 'signedBy', {
        zh: `“${name}”没有参加协商，不能签字`,
        en: `"${name}" did not take part and cannot sign`,
      }),
    );
}

function pointFaults(points: readonly NegotiatedPoint[], disputed: readonly number[]): Refusal[] {
  const missing = disputed.filter((number) => !points.some(({ point }) => point === number));
  const faults = missing.map((number) =>
    disputeFault('NEGOTIATION_POINT_MISSING', 'points', {
      zh: `协商记录没有第 ${number} 点`,
      en: `The record says nothing about point ${number}`,
    }),
  );
  points.forEach((each, index) => {
    const empty = (['handlingView', 'reviewView', 'result'] as const).find(
      (part) => each[part].trim() === '',
    );
    if (empty) {
      const message = {
        zh: `第 ${each.point} 点须写明双方意见和协商结果`,
        en: `Point ${each.point} needs both views and a result`,
      };
      faults.push(disputeFault('NEGOTIATION_POINT_INCOMPLETE', `points.${index}.${empty}`, message));
    }
    if (!disputed.includes(each.point)) {
      const message = { zh: `第 ${each.point} 点不在异议之列`, en: `Point ${each.point} is not disputed` };
      faults.push(disputeFault('NEGOTIATION_POINT_UNKNOWN', `points.${index}.point`, message));
    }
  });
  return faults;
}

function outcomeFaults({ agreed, outcome }: NegotiationToCheck): Refusal[] {
  if (agreed === (outcome !== null)) return [];
  const message = agreed
    ? { zh: '达成一致的，须写明维持还是改变审核意见', en: 'Say whether the opinion is kept or changed' }
    : { zh: '未达成一致的，没有协商结论', en: 'Where nothing was agreed there is no outcome' };
  return [disputeFault('NEGOTIATION_OUTCOME_WRONG', 'outcome', message)];
}
