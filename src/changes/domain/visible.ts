import type { ChangeEvent } from './change.js';

/** The person at the other end of a stream. */
export interface Watcher {
  readonly personId: string;
  readonly agencyId: string;
  /** Supervisors read the cases of every agency. */
  readonly acrossAgencies: boolean;
}

/** Whether the watcher may know of the change: their agency's (or any, across agencies), and not someone else's own. */
export function isVisible(watcher: Watcher, change: Pick<ChangeEvent, 'agencyId' | 'personId'>): boolean {
  if (change.personId !== null) return change.personId === watcher.personId;
  return watcher.acrossAgencies || change.agencyId === watcher.agencyId;
}
