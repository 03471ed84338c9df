import { Injectable } from '@nestjs/common';
import { type ActionName } from '../accounts/index.js';
import { type AskedAct, type CaseCommand } from './case-command.js';

/** What is known of an act before anybody fills in its form: the task that it does, and what refuses it. */
export type CaseAct = Pick<CaseCommand, 'taskKey' | 'ofAnyone' | 'law' | 'known'>;

/**
 * The acts on a case, each declared once by the service that does it. A command is refused by what stands here, and the
 * case page offers only what is not refused by it: nobody is offered what would then be refused.
 */
@Injectable()
export class CaseActs {
  private readonly acts = new Map<ActionName, CaseAct>();

  declare(acts: Readonly<Partial<Record<ActionName, CaseAct>>>): void {
    for (const [action, act] of Object.entries(acts) as [ActionName, CaseAct][]) {
      if (this.acts.has(action)) throw new Error(`the act ${action} is declared twice`);
      this.acts.set(action, act);
    }
  }

  /** The command as it is declared; what the command itself says goes before it. */
  complete<T extends AskedAct>(command: T): T & CaseAct {
    return { ...this.acts.get(command.action), ...command };
  }
}
