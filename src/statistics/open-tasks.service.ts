import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { Database } from '../database/index.js';
import { beijingDateOf, beijingIso } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import {
  NOBODY,
  weekOf,
  type OpenTask,
  type TaskCounts,
  type TaskDue,
  type TaskFilter,
  type TaskGroup,
  type TaskPosition,
  type Week,
} from './domain/open-tasks.js';
import { reachOf } from './domain/reach.js';
import { GroupNames } from './group-names.service.js';
import { OpenTasksRepository, type TaskQuestion } from './open-tasks.repository.js';

/** What is open now within a leader's reach, by unit and by person. */
export interface Load {
  readonly asOf: string;
  readonly week: Week;
  readonly total: TaskCounts;
  readonly units: readonly TaskGroup[];
  readonly people: readonly TaskGroup[];
}

export interface OpenTaskPage {
  readonly items: readonly OpenTask[];
  /** How many there are in all. */
  readonly count: number;
  readonly next: TaskPosition | null;
}

const NOTHING: TaskCounts = { open: 0, dueThisWeek: 0, overdue: 0 };

/** The load of an office: what it has in hands, what is due this week, what is late (JBM-30). */
@Injectable()
export class OpenTasks {
  constructor(
    private readonly database: Database,
    private readonly tasks: OpenTasksRepository,
    private readonly names: GroupNames,
    private readonly clock: Clock,
  ) {}

  async load(actor: Actor, filter: TaskFilter): Promise<Load> {
    const question = this.question(actor, filter);
    const [total, units, people] = await this.database.snapshot(async (tx) => [
      await this.tasks.counted(tx, question, 'NONE'),
      await this.tasks.counted(tx, question, 'UNIT'),
      await this.tasks.counted(tx, question, 'PERSON'),
    ]);
    const { open, dueThisWeek, overdue } = total?.[0] ?? NOTHING;
    return {
      asOf: beijingIso(question.now),
      week: question.week,
      total: { open, dueThisWeek, overdue },
      units: await this.named('UNIT', units ?? []),
      people: await this.named('PERSON', people ?? []),
    };
  }

  /** The tasks behind a number of the load, soonest due first. */
  async page(
    actor: Actor,
    filter: TaskFilter,
    due: TaskDue,
    { after, limit }: { readonly after?: TaskPosition; readonly limit: number },
  ): Promise<OpenTaskPage> {
    const question = this.question(actor, filter);
    const wanted = { limit: limit + 1, ...(after ? { after } : {}) };
    const rows = await this.tasks.page(this.database.manager, question, due, wanted);
    const [counts = NOTHING] = await this.tasks.counted(this.database.manager, question, 'NONE');
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next =
      rows.length > limit && last ? { sortAt: last.sortAt.toISOString(), taskId: last.taskId } : null;
    const count = { ALL: counts.open, THIS_WEEK: counts.dueThisWeek, OVERDUE: counts.overdue }[due];
    return { items, count, next };
  }

  private question(actor: Actor, filter: TaskFilter): TaskQuestion {
    const now = this.clock.now();
    return { filter, reach: reachOf(actor), now, week: weekOf(beijingDateOf(now)) };
  }

  private async named(
    by: 'UNIT' | 'PERSON',
    groups: readonly (TaskCounts & { readonly key: string })[],
  ): Promise<readonly TaskGroup[]> {
    const keys = groups.map(({ key }) => key).filter((key) => key !== NOBODY);
    const names = await this.names.of(by, keys);
    return groups
      .map((group) => ({ ...group, label: names.get(group.key === NOBODY ? '' : group.key) ?? group.key }))
      .sort((a, b) => b.open - a.open || a.label.localeCompare(b.label, 'zh'));
  }
}
