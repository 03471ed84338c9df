import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { type DataSource, type EntityManager } from 'typeorm';
import { forgetKeptVersion } from '../shared/kept-version.js';
import { Kept } from './kept.js';

/** A running transaction, or the plain connection pool for reads that need none. */
export type Tx = EntityManager;

/** PostgreSQL as services see it: transactions and notifications, nothing of the ORM. */
@Injectable()
export class Database implements OnModuleDestroy {
  /** What hardly ever changes, kept in memory. */
  readonly kept = new Kept();
  private readonly listeners = new Set<Listener>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly connectionString: string,
  ) {}

  /** For reads outside a transaction. */
  get manager(): Tx {
    return this.dataSource.manager;
  }

  /** Runs the work in one transaction (READ COMMITTED; rows that matter are locked by the repositories). */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(work).finally(forgetKeptVersion);
  }

  /** Reads that must fit each other: one snapshot for all of them (REPEATABLE READ). */
  snapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', work);
  }

  /** What the work would answer; its transaction is rolled back, so that nothing of it stays. */
  async tried<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const rollBack = new RollBack();
    let answer: { readonly value: T } | undefined;
    try {
      await this.transaction(async (tx) => {
        answer = { value: await work(tx) };
        throw rollBack;
      });
    } catch (error) {
      if (error !== rollBack || !answer) throw error;
    }
    return (answer as unknown as { readonly value: T }).value;
  }

  /** True when a trivial query answers. */
  async answers(): Promise<boolean> {
    try {
      await this.dataSource.query('SELECT 1');
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Calls the handler for each NOTIFY on the channel, over a connection of its own that is opened again
   * when it breaks; `onReconnect` lets the caller read what it may have missed.
   */
  async listen(
    channel: string,
    handler: (payload: string) => void,
    onReconnect?: () => void,
  ): Promise<() => Promise<void>> {
    const listener = new Listener(this.connectionString, channel, handler, onReconnect);
    this.listeners.add(listener);
    await listener.open();
    return async () => {
      this.listeners.delete(listener);
      await listener.close();
    };
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.listeners].map((listener) => listener.close()));
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

/** Ends a transaction without any effect. */
class RollBack extends Error {}

const RECONNECT_MS = 500;

class Listener {
  private client: pg.Client | undefined;
  private closed = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly connectionString: string,
    private readonly channel: string,
    private readonly handler: (payload: string) => void,
    private readonly onReconnect: (() => void) | undefined,
  ) {}

  async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.connectionString, keepAlive: true });
    this.client = client;
    client.on('notification', (message) => this.handler(message.payload ?? ''));
    client.on('error', () => this.reopenLater());
    client.on('end', () => this.reopenLater());
    await client.connect();
    await client.query(`LISTEN ${pg.escapeIdentifier(this.channel)}`);
  }

  private reopenLater(): void {
    if (this.closed || this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.closed) return;
      this.open().then(
        () => this.onReconnect?.(),
        () => this.reopenLater(),
      );
    }, RECONNECT_MS);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }
}
