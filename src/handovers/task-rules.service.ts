import { Injectable } from '@nestjs/common';
import { type Person } from '../accounts/index.js';
import { type CaseCommandContext } from '../cases/index.js';
import { type Refusal } from '../shared/domain-error.js';

/** What a feature says about who may hold one of its tasks, and what follows when it changes hands. */
export interface TaskRule {
  readonly faults: (context: CaseCommandContext, receiver: Person) => Promise<readonly Refusal[]>;
  /** The task is the receiver's for good (a transfer, or the return of one). */
  readonly transferred: (context: CaseCommandContext, receiver: Person) => Promise<void>;
}

/** Where features register the rules of their tasks, so that handovers need not know them. */
@Injectable()
export class TaskRules {
  private readonly rules = new Map<string, TaskRule>();

  register(taskKey: string, rule: TaskRule): void {
    this.rules.set(taskKey, rule);
  }

  of(taskKey: string): TaskRule | undefined {
    return this.rules.get(taskKey);
  }
}
