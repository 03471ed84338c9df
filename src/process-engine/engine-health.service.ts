import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { EngineClient } from './engine-client.js';
import { openFindings, outboxFailed, outboxOldest, outboxPending } from './engine-metrics.js';
import { FindingsRepository } from './findings.repository.js';
import { OutboxRepository, type OutboxDepth } from './outbox.repository.js';

/** An engine command this old means that the engine, or the way to it, is in trouble. */
const CATCHING_UP_SECONDS = 10;

export interface EngineHealthReport {
  readonly engine: 'UP' | 'DOWN';
  readonly version?: string;
  readonly outbox: OutboxDepth;
  /** Commands are accepted and safely stored, but the engine has not heard of them yet. */
  readonly catchingUp: boolean;
}

@Injectable()
export class EngineHealth {
  constructor(
    private readonly database: Database,
    private readonly engine: EngineClient,
    private readonly rows: OutboxRepository,
    private readonly findings: FindingsRepository,
  ) {}

  /** Rejects only when the database does not answer. */
  async report(): Promise<EngineHealthReport> {
    const version = await this.engine.version().catch(() => undefined);
    const outbox = await this.rows.depth(this.database.manager);
    const catchingUp = version === undefined || outbox.oldestSeconds > CATCHING_UP_SECONDS;
    return { engine: version ? 'UP' : 'DOWN', ...(version ? { version } : {}), outbox, catchingUp };
  }

  /** Before metrics are read out. */
  async refreshGauges(): Promise<void> {
    const { pending, failed, oldestSeconds } = await this.rows.depth(this.database.manager);
    outboxPending.set(pending);
    outboxFailed.set(failed);
    outboxOldest.set(oldestSeconds);
    openFindings.reset();
    for (const [kind, count] of Object.entries(await this.findings.countOpen(this.database.manager))) {
      openFindings.set({ kind }, count);
    }
  }
}
