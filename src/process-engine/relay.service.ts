import { Injectable, Logger } from '@nestjs/common';
import { Settings } from '../config/index.js';
import { Database } from '../database/index.js';
import { faultPoint } from '../shared/fault-point.js';
import { withRequestId } from '../shared/request-id.js';
import { Delivery, type Delivered } from './delivery.service.js';
import { doublingWait } from './domain/back-off.js';
import { EngineError } from './domain/engine-error.js';
import { relayFailures, relayLatency } from './engine-metrics.js';
import { FindingsRepository } from './findings.repository.js';
import { InstanceTouched } from './instance-touched.service.js';
import { Lease } from './lease.js';
import { OUTBOX_CHANNEL, OutboxRepository, type TakenRow } from './outbox.repository.js';

const PARALLEL = 8;
/** Looks by itself too, for waits that ended and notifications that were missed. */
const LOOK_AGAIN_MS = 500;
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;
const LONGEST_PAUSE_MS = 5_000;
/** So many answers lost in a row, over all rows, are taken for an engine that is down. */
const UNCLEAR_IS_DOWN = 4;
/** How long after a call's time limit the engine may still be busy with it, before another relay looks. */
const SETTLE_MS = 5_000;

/**
 * Carries outbox rows to the engine, in order within a business key, several keys at once. Any number of relays
 * may run: a row is leased by the UPDATE that takes it, and its `attempts` fence off a relay that came too late.
 */
@Injectable()
export class Relay {
  private readonly logger = new Logger(Relay.name);
  private readonly active = new Set<Promise<void>>();
  /** The business keys under way, and whether more of theirs has come meanwhile; a key has one row under way. */
  private readonly carried = new Map<string, boolean>();
  private readonly heard = new Set<string>();
  /** Whether the last look took as much as it could, so that there may be more. */
  private full = false;
  private readonly leaseMs: number;
  private stopListening: (() => Promise<void>) | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running = false;
  private taking = false;
  private wanted = false;
  private downSince = 0;
  private unclear = 0;
  private readonly timers = new Set<NodeJS.Timeout>();
  private pausedUntil = 0;

  constructor(
    private readonly database: Database,
    private readonly rows: OutboxRepository,
    private readonly delivery: Delivery,
    private readonly findings: FindingsRepository,
    private readonly touched: InstanceTouched,
    settings: Settings,
  ) {
    this.leaseMs = settings.engineTimeoutMs + SETTLE_MS;
  }

  async start(): Promise<void> {
    this.running = true;
    this.stopListening = await this.database.listen(
      OUTBOX_CHANNEL,
      (businessKey) => this.hear(businessKey),
      () => this.wake(),
    );
    this.timer = setInterval(() => this.wake(), LOOK_AGAIN_MS);
    this.wake();
  }

  /** Takes no further rows and waits for those under way. */
  async stop(): Promise<void> {
    this.running = false;
    clearInterval(this.timer);
    for (const timer of this.timers) clearTimeout(timer);
    await this.stopListening?.();
    await Promise.all(this.active);
  }

  /** A command behind one that is under way is looked for when that one is done, not before. */
  private hear(businessKey: string): void {
    if (this.carried.has(businessKey)) {
      this.carried.set(businessKey, true);
      return;
    }
    // The look that is under way may take the row before this one and not have seen this one.
    if (this.taking) this.heard.add(businessKey);
    this.wake();
  }

  private wake(): void {
    this.wanted = true;
    if (!this.taking) void this.takeAll();
  }

  private async takeAll(): Promise<void> {
    this.taking = true;
    try {
      while (this.wanted && this.running && performance.now() >= this.pausedUntil) {
        this.wanted = false;
        // While the engine is down one row at a time is tried, not the whole queue.
        const room = (this.downSince ? 1 : PARALLEL) - this.active.size;
        this.full = room <= 0;
        if (this.full) break;
        this.heard.clear();
        const rows = await this.rows.take(this.database.manager, room, this.leaseMs);
        this.full = rows.length === room;
        for (const row of rows) this.begin(row);
      }
    } catch (error) {
      this.logger.error({ message: 'outbox cannot be read', error: String(error) });
    } finally {
      this.taking = false;
    }
  }

  private begin(row: TakenRow): void {
    const { businessKey } = row.command;
    this.carried.set(businessKey, row.followed || this.heard.has(businessKey));
    const work = withRequestId(row.requestId, () => this.carry(row))
      .catch((error: unknown) =>
        this.logger.error({ message: 'outbox row not settled', row: row.id, error: String(error) }),
      )
      .finally(() => {
        this.active.delete(work);
        if (this.full) this.wake();
      });
    this.active.add(work);
  }

  private async carry(row: TakenRow): Promise<void> {
    const { businessKey } = row.command;
    const delivered = await this.tryDeliver(row).finally(() => {
      const more = this.carried.get(businessKey) ?? false;
      this.carried.delete(businessKey);
      if (more) this.wake();
    });
    if (delivered) await this.touched.touch(businessKey);
  }

  /** False when the row is given back for another try. */
  private async tryDeliver(row: TakenRow): Promise<boolean> {
    const { kind, businessKey } = row.command;
    const lease = new Lease(this.leaseMs, SETTLE_MS, () =>
      this.rows.renew(this.database.manager, row, this.leaseMs),
    );
    try {
      const attempt = { number: row.attempts, checkLease: () => lease.check() };
      const delivered = await this.delivery.deliver(row.command, attempt);
      this.downSince = 0;
      this.unclear = 0;
      await this.settle(row, delivered);
      this.logger.log({ message: 'engine command delivered', row: row.id, kind, businessKey, ...delivered });
      return true;
    } catch (error) {
      await this.giveBack(row, error);
      return false;
    } finally {
      lease.end();
    }
  }

  private async settle(row: TakenRow, delivered: Delivered): Promise<void> {
    await faultPoint('relay.settle.before');
    if (delivered.outcome === 'SENT') {
      const seconds = await this.rows.markSent(this.database.manager, row, delivered.engineRef);
      if (seconds !== undefined) relayLatency.observe({ kind: row.command.kind }, seconds);
    } else {
      await this.markLost(row, delivered.code, delivered.reason);
    }
    await faultPoint('relay.settle.after');
  }

  /** Never silently: the row fails and the finding appears in one transaction; later rows of the key go on. */
  private async markLost(row: TakenRow, code: string, reason: string): Promise<void> {
    const { kind, commandId, businessKey } = row.command;
    await this.database.transaction(async (tx) => {
      if (!(await this.rows.markFailed(tx, row, `${code}: ${reason}`))) return;
      const details = { outboxId: row.id, commandId, kind, code, reason };
      await this.findings.record(tx, {
        kind: 'COMMAND_LOST',
        subject: row.id,
        businessKey,
        details,
        certain: true,
      });
    });
  }

  private async giveBack(row: TakenRow, error: unknown): Promise<void> {
    const kind = error instanceof EngineError ? error.kind : 'OTHER';
    const reason = error instanceof Error ? error.message : String(error);
    relayFailures.inc({ error: kind });
    this.noteTrouble(kind);
    const wait = kind === 'DOWN' ? FIRST_WAIT_MS : doublingWait(row.attempts, FIRST_WAIT_MS, LONGEST_WAIT_MS);
    this.logger.warn({ message: 'engine command waits', row: row.id, attempts: row.attempts, kind, reason });
    await this.rows.giveBack(this.database.manager, row, wait, `${kind}: ${reason}`);
    this.wakeIn(wait);
  }

  private noteTrouble(kind: string): void {
    if (kind === 'UNCLEAR') this.unclear += 1;
    if (kind === 'DOWN' || kind === 'UNAUTHORIZED' || this.unclear >= UNCLEAR_IS_DOWN) this.pause();
  }

  private wakeIn(waitMs: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.wake();
    }, waitMs);
    this.timers.add(timer);
  }

  private pause(): void {
    this.downSince ||= performance.now();
    const wait = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_WAIT_MS, performance.now() - this.downSince));
    this.pausedUntil = performance.now() + wait;
    this.wakeIn(wait + 1);
  }
}
