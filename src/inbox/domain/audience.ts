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
 * A handler's task belongs to the case's handlers who are not recused (行政处罚法 43), a handling head's to the handling
 * unit, a reviewer's to the reviewing unit, which under entrustment is another agency's (SY-L2), a leader's to the
 * deciding agency.
 */
export function audienceOf(role: string | null, of: CaseSummary): Audience {
  if (role === 'HANDLER') {
    const recused = of.recusedIds ?? [];
    const remaining = of.handlerIds.filter((personId) => !recused.includes(personId));
    const personIds = of.handlerIds.length > 0 ? remaining : null;
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

/**
 * The group that a task is shown to: that of its diagram, but what belongs to an office whose holders are recused comes
 * to the leaders who act in their place, whatever their unit (行政处罚法 43).
 */
export function shownTo(
  role: string,
  { agencyId, unitId }: Pick<Audience, 'agencyId' | 'unitId'>,
  of: Pick<CaseSummary, 'acting'>,
): string {
  const acting = of.acting?.[role];
  return acting === undefined ? audienceKey(agencyId, unitId, role) : audienceKey(agencyId, null, acting);
}

/** The keys of every group that a person belongs to. */
export function groupsOf(taker: Taker): string[] {
  return taker.roles.flatMap((role) => [
    audienceKey(taker.agencyId, taker.unitId, role),
    audienceKey(taker.agencyId, null, role),
  ]);
}

/**
 * Who may never do a task of this role: whose recusal was granted (行政处罚法 43) and, in a review, whoever handles
 * or handled the case (行政处罚法 58; 市场监管总局令第42号 48).
 */
export function excludedFrom(role: string | null, of: CaseSummary): string[] {
  const reviews = role !== null && REVIEWING.includes(role);
  const handlers = reviews ? [...of.handlerIds, ...(of.formerHandlerIds ?? [])] : [];
  return [...new Set([...handlers, ...(of.recusedIds ?? [])])];
}

export function conflictsWith(taker: Pick<Taker, 'personId'>, item: Pick<WorkItem, 'excludedIds'>): boolean {
  return item.excludedIds.includes(taker.personId);
}

/** Whether the person would be a taker if they were not excluded: they are told so, not "not yours". */
export function isExcluded(
  taker: Taker,
  item: Pick<WorkItem, 'candidateRole' | 'excludedIds' | 'assigneeId'>,
): boolean {
  const wouldTake =
    item.assigneeId === taker.personId ||
    (item.candidateRole !== null && taker.roles.includes(item.candidateRole));
  return wouldTake && conflictsWith(taker, item);
}

type Belonging = Pick<
  WorkItem,
  'agencyId' | 'unitId' | 'candidateRole' | 'candidatePersonIds' | 'excludedIds' | 'assigneeId'
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

/**
 * Whether the head of the handling unit does the handlers' task in their place: one that none of them has claimed. It is
 * theirs all the same, and lies in their inbox alone.
 */
export function mayTakeAsHead(taker: Taker, item: Belonging): boolean {
  if (item.candidateRole !== 'HANDLER' || item.assigneeId !== null || conflictsWith(taker, item))
    return false;
  const heads = taker.roles.includes('HANDLING_UNIT_HEAD') && taker.unitId === item.unitId;
  return heads && taker.agencyId === item.agencyId;
}

/** Roles whose holders can be stood in for; a vote or a handler's act is the person's own (src/absences/domain). */
export function mayTakeFor(taker: Taker, principal: Taker, item: Belonging): boolean {
  if (item.candidateRole === null || !principal.roles.includes(item.candidateRole)) return false;
  // The principal may be the one who is recused: their place is what is taken, the taker's own exclusion counts.
  return !conflictsWith(taker, item) && mayTake(principal, { ...item, excludedIds: [] });
}
