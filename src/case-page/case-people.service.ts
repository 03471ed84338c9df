import { Injectable } from '@nestjs/common';
import { type OfficeHolder } from '../absences/index.js';
import { PeopleService, type Actor } from '../accounts/index.js';
import { type CaseRecord } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { mayTake, mayTakeFor, type WorkItem } from '../inbox/index.js';

/** A person whose id stands somewhere on the page. */
export interface NamedPerson {
  readonly personId: string;
  readonly name: string;
}

/** An open task as its reader sees it. */
export interface CaseTask extends WorkItem {
  readonly assigneeName: string | null;
  /** The reader may do it now: it is theirs, nobody's yet and offered to them, or of somebody for whom they stand in. */
  readonly mayTake: boolean;
}

interface Acted {
  readonly actorId: string;
  readonly actorName: string;
}

/** Names for the ids on a case's page, and what the reader may do of its tasks. */
@Injectable()
export class CasePeople {
  constructor(private readonly people: PeopleService) {}

  /** Those who handle and review the case, hold its tasks, have acted on it, or are named `besides`. */
  async named(
    tx: Tx,
    row: CaseRecord,
    tasks: readonly WorkItem[],
    history: readonly Acted[],
    besides: readonly (string | null)[],
  ): Promise<readonly NamedPerson[]> {
    const names = new Map(history.map(({ actorId, actorName }) => [actorId, actorName]));
    const others = [
      ...row.handlerIds,
      row.reviewerId,
      ...tasks.map(({ assigneeId }) => assigneeId),
      ...besides,
    ];
    for (const id of new Set(others)) {
      const person = id === null || names.has(id) ? undefined : await this.people.find(tx, id);
      if (person) names.set(person.personId, person.name);
    }
    return [...names].map(([personId, name]) => ({ personId, name }));
  }

  /**
   * `inPlaceOf` are those for whom the reader stands in: their tasks may be taken too. So may a task that an act's own
   * rule opens to somebody besides its group (who presides at a hearing); `permitted` are the reader's acts.
   */
  tasksOf(
    actor: Actor,
    tasks: readonly WorkItem[],
    people: readonly NamedPerson[],
    inPlaceOf: readonly OfficeHolder[],
    permitted: readonly string[],
  ): readonly CaseTask[] {
    const names = new Map(people.map(({ personId, name }) => [personId, name]));
    return tasks.map((task) => ({
      ...task,
      assigneeName: names.get(task.assigneeId ?? '') ?? null,
      mayTake:
        mayTake(actor, task) ||
        inPlaceOf.some((principal) => mayTakeFor(actor, principal, task)) ||
        (task.assigneeId === null && permitted.includes(task.taskKey)),
    }));
  }
}
