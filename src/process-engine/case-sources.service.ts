import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';

/** What a feature says about its cases, so that the reconciler can compare them with the engine's instances. */
export interface CaseSource {
  /** The process that carries a case. */
  readonly processKey: string;
  /** Ids of open cases (each must have a running instance), ascending, after the given id. */
  openCases(tx: Tx, after: string | null, limit: number): Promise<readonly string[]>;
  /** Of these business keys: which are open cases, which closed ones; a key that is left out is no case at all. */
  states(tx: Tx, businessKeys: readonly string[]): Promise<ReadonlyMap<string, 'OPEN' | 'CLOSED'>>;
}

/** What the inbox says about its work items, so that the reconciler can compare them with the engine's tasks. */
export interface TaskProjection {
  /** Of these engine tasks: the ids that have no work item. */
  missing(tx: Tx, engineTaskIds: readonly string[]): Promise<readonly string[]>;
  /** The business keys of the work items of these engine tasks that are not finished. */
  live(tx: Tx, engineTaskIds: readonly string[]): Promise<readonly string[]>;
  /** Open work items, ascending by engine task id, after the given one; to find those whose task is gone. */
  openItems(
    tx: Tx,
    after: string | null,
    limit: number,
  ): Promise<readonly { readonly engineTaskId: string; readonly businessKey: string }[]>;
}

/** Where features register what the reconciler compares; process-engine itself imports no feature. */
@Injectable()
export class CaseSources {
  private readonly cases: CaseSource[] = [];
  private readonly tasks: TaskProjection[] = [];

  /** At module init. */
  registerCaseSource(source: CaseSource): void {
    this.cases.push(source);
  }

  /** At module init. */
  registerTaskProjection(projection: TaskProjection): void {
    this.tasks.push(projection);
  }

  get caseSources(): readonly CaseSource[] {
    return this.cases;
  }

  get taskProjections(): readonly TaskProjection[] {
    return this.tasks;
  }
}
