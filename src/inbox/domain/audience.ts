import type { CaseSummary, WorkItem } from './work-item.js';

/** Who a task of a role belongs to in one case. */
export interface Audience {
  readonly agencyId: string;
  readonly unitId: string | null;
  readonly personIds: readonly string[] | null;
}

/** What the inbox needs to know of a person. */
export interface Taker {
  readonly personId: string;
  readonly agencyId: string;
  readonly unitId: string;
  readonly roles: readonly string[];
}

const REVIEWING = ['LEGAL_REVIEWER', 'LEGAL_UNIT_HEAD'];
const DECIDING = ['AGENCY_HEAD', 'DEPUTY_IN_CHARGE', 'DISCUSSION_MEMBER'];

/**
 * A handler's task belongs to the case's handlers, a handling head's to the handling unit, a reviewer's to the
 * reviewing unit, which under entrustment is another agency's (SY-L2), a leader's to the deciding agency.
 */
export function audienceOf(role: string | null, of: CaseSummary): Audience {
  if (role === 'HANDLER') {
    const personIds = of.handlerIds.length > 0 ? of.handlerIds : null;
    return { agencyId: of.agencyId, unitId: of.handlingUnitId, personIds };
  }
  if (role === 'HANDLING_UNIT_HEAD') {
    return { agencyId: of.agencyId, unitId: of.handlingUnitId, personIds: null };
  }
  if (role !== null && REVIEWING.includes(role)) {
    return { agencyId: of.reviewingAgencyId ?? of.agencyId, unitId: of.reviewingUnitId, personIds: null };
  }
  if (role !== null && DECIDING.includes(role)) {
    return { agencyId: of.decidingAgencyId ?? of.agencyId, unitId: null, personIds: null };
  }
  return { agencyId: of.agencyId, unitId: null, personIds: null };
}

/** One text per group of people, so that one index serves every group: `agency/unit/ROLE`, unit `*` for any. */
export function audienceKey(agencyId: string, unitId: string | null, role: string): string {
  return `${agencyId}/${unitId ?? '*'}/${role}`;
}

/** A group of people, and whether what it does is part of a review. */
export interface Group {
  readonly key: string;
  readonly reviews: boolean;
}

/** Every group that a person belongs to. */
export function groupsOf(taker: Taker): Group[] {
  return taker.roles.flatMap((role) => {
    const reviews = REVIEWING.includes(role);
    return [
      { key: audienceKey(taker.agencyId, taker.unitId, role), reviews },
      { key: audienceKey(taker.agencyId, null, role), reviews },
    ];
  });
}

/** A handler of a case never acts in its review (行政处罚法 58; 市场监管总局令第42号 48). */
export function conflictsWith(taker: Taker, item: Pick<WorkItem, 'candidateRole' | 'handlerIds'>): boolean {
  return (
    item.candidateRole !== null &&
    REVIEWING.includes(item.candidateRole) &&
    item.handlerIds.includes(taker.personId)
  );
}

/** Whether the person would be a taker if they did not handle the case: they are told so, not "not yours". */
export function excludedAsHandler(
  taker: Taker,
  item: Pick<WorkItem, 'candidateRole' | 'handlerIds' | 'assigneeId'>,
): boolean {
  const wouldTake =
    item.assigneeId === taker.personId ||
    (item.candidateRole !== null && taker.roles.includes(item.candidateRole));
  return wouldTake && conflictsWith(taker, item);
}

type Belonging = Pick<
  WorkItem,
  'agencyId' | 'unitId' | 'candidateRole' | 'candidatePersonIds' | 'handlerIds' | 'assigneeId'
>;

/** Whether the person is one of those the task is offered to, whoever holds it now. */
export function isCandidate(taker: Taker, item: Belonging): boolean {
  if (item.candidateRole === null || conflictsWith(taker, item)) return false;
  if (taker.agencyId !== item.agencyId || !taker.roles.includes(item.candidateRole)) return false;
  if (item.candidatePersonIds) return item.candidatePersonIds.includes(taker.personId);
  return item.unitId === null || item.unitId === taker.unitId;
}

/** Whether the person may complete the task: it is theirs, or nobody's yet and offered to them. */
export function mayTake(taker: Taker, item: Belonging): boolean {
  if (item.assigneeId !== null) return item.assigneeId === taker.personId && !conflictsWith(taker, item);
  return isCandidate(taker, item);
}
