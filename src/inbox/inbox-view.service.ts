import { Injectable } from '@nestjs/common';
import { StandIns, type OfficeHolder } from '../absences/index.js';
import type { Actor } from '../accounts/index.js';
import { Database } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { decodeCursor, encodeCursor } from './domain/cursor.js';
import type { InboxCounts, InboxFilter, InboxView } from './domain/inbox-filter.js';
import type { ListedItem } from './domain/work-item.js';
import { InboxQueryRepository } from './inbox-query.repository.js';

export interface InboxQuery {
  readonly view: InboxView;
  readonly filter: InboxFilter;
  readonly after?: string;
  readonly limit: number;
}

export interface InboxPage {
  readonly items: readonly ListedItem[];
  /** The people for whom the reader stands in today (代行). */
  readonly principals: readonly OfficeHolder[];
  /** Cursor of the next page; null on the last one. */
  readonly next: string | null;
}

/** What a person sees in the inbox; never more than their agency, unit, roles and own tasks. */
@Injectable()
export class InboxViewService {
  constructor(
    private readonly database: Database,
    private readonly queries: InboxQueryRepository,
    private readonly clock: Clock,
    private readonly standIns: StandIns,
  ) {}

  /** One page of a view, by effective due date, then id (`done`: last finished first). */
  async page(actor: Actor, query: InboxQuery): Promise<InboxPage> {
    const principals = await this.standIns.principalsOf(this.database.manager, actor);
    const found = await this.queries.page(this.database.manager, {
      view: query.view,
      taker: actor,
      principals,
      filter: query.filter,
      after: query.after === undefined ? undefined : decodeCursor(query.after),
      limit: query.limit + 1,
      now: this.clock.now(),
    });
    const items = found.slice(0, query.limit);
    const last = items.at(-1);
    const more = found.length > query.limit && last !== undefined;
    return {
      items,
      principals,
      next: more ? encodeCursor({ at: sortedBy(query.view, last), id: last.id }) : null,
    };
  }

  async counts(actor: Actor): Promise<InboxCounts> {
    const tx = this.database.manager;
    return this.queries.counts(tx, actor, this.clock.now(), await this.standIns.principalsOf(tx, actor));
  }
}

const END_OF_TIME = new Date('9999-12-31T00:00:00.000Z');

function sortedBy(view: InboxView, item: ListedItem): Date {
  const at = view === 'done' ? item.finishedAt : item.dueAt;
  return at ?? END_OF_TIME;
}
