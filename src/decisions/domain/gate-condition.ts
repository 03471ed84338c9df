import { type BilingualText } from '../../shared/domain-error.js';

/** One condition of the gate, with its clauses, as people see it in a list. */
export interface GateCondition {
  readonly code: string;
  readonly fulfilled: boolean;
  readonly required: boolean;
  readonly clauses: readonly string[];
  readonly text: BilingualText;
  readonly remedy: BilingualText;
}
