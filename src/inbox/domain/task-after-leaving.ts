import { type WorkItem } from './work-item.js';

/** Who has which task, as far as it moves when somebody leaves. */
export type Holding = Pick<WorkItem, 'assigneeId' | 'passedOnBy' | 'delegated'>;

type LeftTask = Holding & Pick<WorkItem, 'candidateRole'>;

/**
 * To whom an open task goes when somebody gives up these offices: what they held as one of a group goes back to the
 * group, what was delegated to them back to its owner, what they had delegated to the group, and what they had passed
 * on stays where it is, with nobody to return it to. Undefined: it does not move. A seat by name (a vote, a signature)
 * is nobody else's: the convener excuses it.
 */
export function taskAfterLeaving(
  { candidateRole, assigneeId, passedOnBy, delegated }: LeftTask,
  personId: string,
  roles: readonly string[],
): Holding | undefined {
  if (candidateRole === null || !roles.includes(candidateRole)) return undefined;
  const toGroup: Holding = { assigneeId: null, passedOnBy: null, delegated: false };
  if (assigneeId === personId) return delegated ? { ...toGroup, assigneeId: passedOnBy } : toGroup;
  if (passedOnBy !== personId) return undefined;
  return delegated ? toGroup : { ...toGroup, assigneeId };
}
