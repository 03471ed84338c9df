import type { Me, WorkItem } from '../../lib/api/types';

/** What can be done with a task from the list, without opening it. */
export const ACTS = ['CLAIM', 'RETURN', 'TRANSFER', 'DELEGATE', 'URGE', 'COPY'] as const;
export type Act = (typeof ACTS)[number];

/** The heads who hand on what lies with the people of their unit. */
const HEAD_OF: Readonly<Record<string, string>> = {
  LEGAL_REVIEWER: 'LEGAL_UNIT_HEAD',
  HANDLER: 'HANDLING_UNIT_HEAD',
};

/** What is offered to this reader; the api decides, and says why where it refuses. */
export function actsOn(item: WorkItem, me: Me): readonly Act[] {
  if (item.state !== 'OPEN') return ['COPY'];
  const holds = item.relation === 'HOLDER' || item.actingFor !== null;
  const couldTake = item.relation === 'CANDIDATE';
  const passable = item.candidateRole !== null && !item.delegated;
  const head = HEAD_OF[item.candidateRole ?? ''];
  const heads = me.roles.some((role) => role === head);
  const offered: Readonly<Record<Act, boolean>> = {
    CLAIM: item.mayClaim,
    RETURN: item.mayReturn,
    TRANSFER: passable && (holds || couldTake || heads),
    DELEGATE: passable && (holds || couldTake),
    URGE: !holds && item.relation !== 'DELEGATE' && !couldTake,
    COPY: true,
  };
  return ACTS.filter((act) => offered[act]);
}
