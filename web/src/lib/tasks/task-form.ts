import type { CasePage, CaseTask } from '../api/types';

/** What the screen of a task (features/…/tasks/…) or of another act on a case (features/…/acts/…) is given. */
export interface TaskFormProps {
  readonly page: CasePage;
  /** The task that is open; absent for an act that belongs to no task. */
  readonly task: CaseTask | undefined;
  /** To be called when the api has accepted the command: leads back to the case. */
  readonly onDone: () => void;
}
