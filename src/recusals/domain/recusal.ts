import { type RecusalOfHead } from '../../agencies/index.js';
import { type Refusal } from '../../shared/domain-error.js';
import {
  collectiveMinutesMissing,
  recusalDeciderWrong,
  recusalOfOneself,
  recusalReasonMissing,
} from './recusals.errors.js';

/** Why someone is to leave a case (行政处罚法 43; the last is the applicant's own words). */
export const RECUSAL_GROUNDS = [
  'DIRECT_INTEREST',
  'NEAR_RELATIVE',
  'TOOK_PART_BEFORE',
  'OTHER_RELATION',
] as const;
export type RecusalGround = (typeof RECUSAL_GROUNDS)[number];

export const RECUSAL_STATES = ['ASKED', 'GRANTED', 'REJECTED'] as const;
export type RecusalState = (typeof RECUSAL_STATES)[number];

/** Whoever decides, and whose recusal it is. */
export interface RecusalQuestion {
  readonly decider: { readonly personId: string; readonly roles: readonly string[] };
  readonly concerned: { readonly personId: string; readonly isHead: boolean };
  readonly ofHead: RecusalOfHead;
  /** The clause, or 系统默认, that says who decides on the head. */
  readonly source: string;
  readonly minutes?: string;
}

/** An application says in words what makes the person partial. */
export function recusalFaults({ reason }: { readonly reason: string }): Refusal[] {
  return reason.trim() === '' ? [recusalReasonMissing()] : [];
}

/**
 * Who may decide (行政处罚法 43): the head of the agency; on the head's own recusal the deputy in charge, or, where the
 * agency says so, the leaders together, with their minutes; nobody on their own.
 */
export function deciderFaults(question: RecusalQuestion): Refusal[] {
  const { decider, concerned, ofHead, source, minutes } = question;
  if (decider.personId === concerned.personId) return [recusalOfOneself()];
  const wanted = concerned.isHead ? 'DEPUTY_IN_CHARGE' : 'AGENCY_HEAD';
  if (!decider.roles.includes(wanted))
    return [recusalDeciderWrong(wanted, concerned.isHead ? source : '行政处罚法 43')];
  const together = concerned.isHead && ofHead === 'COLLECTIVE';
  return together && !minutes?.trim() ? [collectiveMinutesMissing(source)] : [];
}
