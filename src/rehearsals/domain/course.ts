import { type Difference } from './difference.js';
import { type ObservedDue } from './observation.js';

/** One line of the course: a step that somebody took, or a timer that fired on the way. */
export interface CourseEntry {
  readonly kind: 'STEP' | 'TIMER';
  /** Beijing date and time. */
  readonly at: string;
  /** Line of the file; a timer has none. */
  readonly line?: number;
  readonly who: string;
  readonly act: string;
  readonly operationId?: string;
  readonly note?: string;
  readonly stage: string;
  /** Names of the open steps of the diagram. */
  readonly steps: readonly string[];
  readonly due: readonly ObservedDue[];
  readonly status?: number;
  /** Code of a refusal, expected or not. */
  readonly refusal?: string;
  readonly differences: readonly Difference[];
}

/** What came of one rehearsal. */
export interface Course {
  readonly file: string;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly ok: boolean;
  readonly entries: readonly CourseEntry[];
  /** Steps that were not reached because an earlier call did not end as it should. */
  readonly notReached: number;
  /** Why the rehearsal broke off, when it did. */
  readonly brokeOff?: string;
  readonly seconds: number;
}
