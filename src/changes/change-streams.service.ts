import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Response } from 'express';
import { readsAllAgencies, type Actor } from '../accounts/index.js';
import { Database } from '../database/index.js';
import { DomainError } from '../shared/domain-error.js';
import { ChangeFeed } from './change-feed.service.js';
import { ChangeRepository } from './change.repository.js';
import type { ChangeEvent } from './domain/change.js';
import { comparePositions, formatPosition, type Position } from './domain/position.js';
import { isVisible, type Watcher } from './domain/visible.js';
import { SseConnection } from './sse-connection.js';

const REPLAY_LIMIT = 1_000;
const STREAMS_PER_PERSON = 20;

/** Opens, fills and closes the streams of this process. */
@Injectable()
export class ChangeStreams implements OnModuleDestroy {
  private readonly open = new Map<SseConnection, string>();

  constructor(
    private readonly database: Database,
    private readonly feed: ChangeFeed,
    private readonly rows: ChangeRepository,
  ) {}

  /**
   * Sends the actor what they may see: first what they missed since `last`, then what happens. Where the gap is too
   * old or too long, a `reset` event tells the page to read its lists again.
   */
  async stream(actor: Actor, last: Position | undefined, response: Response): Promise<void> {
    this.checkLimit(actor.personId);
    const watcher: Watcher = {
      personId: actor.personId,
      agencyId: actor.agencyId,
      acrossAgencies: readsAllAgencies(actor.roles),
    };
    let live = false;
    const waiting: ChangeEvent[] = [];
    const connection = new SseConnection(response);
    const { from, unsubscribe } = await this.feed.subscribe((change) => {
      if (!isVisible(watcher, change)) return;
      if (live) send(connection, change);
      else if (waiting.push(change) > REPLAY_LIMIT) connection.close();
    });
    connection.onClose(() => {
      unsubscribe();
      this.open.delete(connection);
    });
    this.open.set(connection, actor.personId);
    await connection.closeOnFailure(this.begin(connection, watcher, last, from));
    waiting.forEach((change) => send(connection, change));
    live = true;
  }

  onModuleDestroy(): void {
    for (const connection of this.open.keys()) connection.close();
  }

  private async begin(
    connection: SseConnection,
    watcher: Watcher,
    last: Position | undefined,
    from: Position,
  ): Promise<void> {
    connection.start();
    const missed = last && (await this.missed(watcher, last, from));
    if (missed) missed.forEach((change) => send(connection, change));
    else if (last) connection.send('reset', formatPosition(from), {});
    connection.send('ready', formatPosition(from), {});
  }

  /** Undefined when it cannot be told any more what was missed. */
  private async missed(watcher: Watcher, last: Position, from: Position): Promise<ChangeEvent[] | undefined> {
    if (comparePositions(last, from) > 0) return undefined;
    if (comparePositions(last, from) === 0) return [];
    const oldest = await this.rows.oldest(this.database.manager);
    if (!oldest || comparePositions(oldest, last) > 0) return undefined;
    const found = await this.rows.visibleBetween(
      this.database.manager,
      watcher,
      last,
      from,
      REPLAY_LIMIT + 1,
    );
    return found.length > REPLAY_LIMIT ? undefined : found;
  }

  private checkLimit(personId: string): void {
    const mine = [...this.open.values()].filter((each) => each === personId).length;
    if (mine < STREAMS_PER_PERSON) return;
    throw new DomainError({
      code: 'TOO_MANY_STREAMS',
      status: 429,
      message: { zh: '打开的页面过多', en: 'Too many pages are open' },
      remedy: { zh: '请关闭一些页面后重试', en: 'Close some of them and try again' },
    });
  }
}

function send(connection: SseConnection, change: ChangeEvent): void {
  connection.send(change.kind, formatPosition(change), {
    at: change.at.toISOString(),
    caseId: change.caseId,
    ...change.data,
  });
}
