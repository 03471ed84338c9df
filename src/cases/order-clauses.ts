import { orderClausesOf, permissionOf, type ActionName } from '../accounts/index.js';
import { DomainError } from '../shared/domain-error.js';

/** The step is not there yet, or over: a matter of the order of work. */
const OUT_OF_ORDER: readonly string[] = ['TASK_NOT_OPEN', 'TASK_FINISHED'];

/**
 * A refusal of the inbox knows the task and not the law: with it goes the clause that puts the act at its place, or
 * that gives it to whom the task is offered (SY-R38: a step of the approval is not skipped).
 */
export function withOrderClauses(error: unknown, action: ActionName): unknown {
  if (!(error instanceof DomainError) || error.refusal.clauses) return error;
  const ordered = OUT_OF_ORDER.includes(error.code) ? orderClausesOf(action) : undefined;
  const clauses = error.code === 'TASK_OF_ANOTHER' ? permissionOf(action).clauses : ordered;
  return clauses ? new DomainError({ ...error.refusal, clauses }, error.others) : error;
}
