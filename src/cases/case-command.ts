import { type ActionName, type Actor } from '../accounts/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type CaseContext } from './case-context.js';

/** What somebody asks to do with one case, before they fill in a form. */
export type AskedAct = Omit<CaseCommand, 'request'>;

/** One command of a person on one case. */
export interface CaseCommand {
  readonly actor: Actor;
  /** The permission table's action; also the operation of the API. */
  readonly action: ActionName;
  readonly caseId: string;
  readonly request: CommandRequest;
  /**
   * The task that this command does; where it depends on the case, it is asked for once the case is locked. Absent
   * for commands that may come at any step, and undefined where this one does no task as the case stands.
   */
  readonly taskKey?: string | ((context: CaseContext) => Promise<string | undefined> | string | undefined);
  /** Several open tasks of the same key: the very one meant. */
  readonly workItemId?: string;
  /** The command does a task of whoever holds it; its own rule says who may (TakeTask.ofAnyone). */
  readonly ofAnyone?: boolean;
  /** Only the task that this person holds (TakeTask.heldBy); asked once the case is locked. */
  readonly heldBy?: (context: CaseContext) => Promise<string | undefined>;
  /**
   * What the law says about this act now, asked before anything about stages and tasks, so that a refusal names
   * the clause and not just the order of work.
   */
  readonly law?: (context: CaseContext & { readonly actor: Actor }) => Promise<void> | void;
  /**
   * What else is known to refuse the act, whatever its form will hold; asked once stage, version and task are in order.
   */
  readonly known?: (context: CaseContext & { readonly actor: Actor }) => Promise<void> | void;
}
