import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { CHANGES_CHANNEL, ChangeRepository } from './change.repository.js';
import type { ChangeEvent } from './domain/change.js';
import type { Position } from './domain/position.js';

const BATCH = 500;
/** While an older transaction is still running, newer changes wait for it. */
const UNSETTLED_RETRY_MS = 10;
/** What is told within this time of a reading is read together: each commit tells, and there may be hundreds a second. */
const READ_AGAIN_AFTER_MS = 10;
/** NOTIFY is not stored: what a broken connection swallowed is found by looking. */
const SAFETY_POLL_MS = 2_000;
const TRIM_EVERY_MS = 10 * 60_000;
const KEEP_MS = 24 * 3_600_000;

export type ChangeListener = (change: ChangeEvent) => void;

/** Reads the change events of the database once per process, in commit-safe order, for all its streams. */
@Injectable()
export class ChangeFeed implements OnModuleDestroy {
  private readonly logger = new Logger(ChangeFeed.name);
  private readonly listeners = new Set<ChangeListener>();
  private readonly timers: NodeJS.Timeout[] = [];
  private position: Position | undefined;
  private starting: Promise<void> | undefined;
  private draining = false;
  private again = false;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly rows: ChangeRepository,
    private readonly clock: Clock,
  ) {}

  /** Calls the listener for each change after the returned position, until the returned function is called. */
  async subscribe(listener: ChangeListener): Promise<{ from: Position; unsubscribe: () => void }> {
    this.starting ??= this.start().catch((error: unknown) => {
      this.starting = undefined;
      throw error;
    });
    await this.starting;
    if (!this.position) throw new Error('the change feed has not started');
    this.listeners.add(listener);
    return { from: this.position, unsubscribe: () => this.listeners.delete(listener) };
  }

  onModuleDestroy(): void {
    this.stopped = true;
    clearTimeout(this.retry);
    this.timers.forEach((timer) => clearInterval(timer));
    this.listeners.clear();
  }

  private async start(): Promise<void> {
    const wake = (): void => void this.drain();
    await this.trim();
    await this.database.listen(CHANGES_CHANNEL, wake, wake);
    this.position = await this.rows.horizon(this.database.manager);
    this.timers.push(
      setInterval(wake, SAFETY_POLL_MS),
      setInterval(() => void this.trim(), TRIM_EVERY_MS),
    );
    this.timers.forEach((timer) => timer.unref());
  }

  private async drain(): Promise<void> {
    if (this.stopped || !this.position) return;
    if (this.draining) {
      this.again = true;
      return;
    }
    this.draining = true;
    try {
      do {
        this.again = false;
        const more = await this.drainOnce();
        if (more) this.again = true;
        else await pause(READ_AGAIN_AFTER_MS, undefined, { ref: false });
      } while (this.again);
    } catch (error) {
      this.logger.warn({ message: 'change feed could not read; it will look again', error: String(error) });
    } finally {
      this.draining = false;
    }
  }

  /** Answers whether there may be more to read at once. */
  private async drainOnce(): Promise<boolean> {
    if (!this.position || this.stopped) return false;
    const batch = await this.rows.after(this.database.manager, this.position, BATCH);
    for (const { settled, ...change } of batch) {
      if (!settled) {
        this.drainLater();
        return false;
      }
      this.position = { txId: change.txId, id: change.id };
      for (const listener of this.listeners) listener(change);
    }
    return batch.length === BATCH;
  }

  private drainLater(): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.drain(), UNSETTLED_RETRY_MS);
    this.retry.unref();
  }

  private async trim(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEEP_MS);
    await this.rows.trim(this.database.manager, before).catch((error: unknown) => {
      this.logger.warn({ message: 'change events were not trimmed', error: String(error) });
    });
  }
}
