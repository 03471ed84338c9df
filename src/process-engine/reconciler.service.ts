import { Injectable, Logger } from '@nestjs/common';
import { Settings } from '../config/index.js';
import { Database, type Tx } from '../database/index.js';
import { FindingsRepository, type Seen } from './findings.repository.js';
import { InstanceCheck } from './instance-check.service.js';
import { ReconcilerRepository } from './reconciler.repository.js';
import type { SweepCheck } from './sweep.js';
import { TaskCheck } from './task-check.service.js';
import { TroubleCheck } from './trouble-check.service.js';

/** The first look comes soon: what started this process may have been the end of one that left things half told. */
const FIRST_MS = 5_000;
/** A sweep may take this share of the time, on a large installation it comes less often. */
const AT_MOST_A_TENTH = 10;

/** Compares our database with the engine every so often, in one of the workers: repairs what is provable, shows the rest. */
@Injectable()
export class Reconciler {
  private readonly logger = new Logger(Reconciler.name);
  private readonly checks: readonly SweepCheck[];
  private readonly everyMs: number;
  private timer: NodeJS.Timeout | undefined;
  private sweep: Promise<unknown> = Promise.resolve();
  private running = false;

  constructor(
    private readonly database: Database,
    private readonly rows: ReconcilerRepository,
    private readonly findings: FindingsRepository,
    instances: InstanceCheck,
    tasks: TaskCheck,
    trouble: TroubleCheck,
    settings: Settings,
  ) {
    this.everyMs = settings.reconcileMs;
    this.checks = [instances, tasks, trouble];
  }

  start(): void {
    this.running = true;
    this.later(Math.min(FIRST_MS, this.everyMs));
  }

  async stop(): Promise<void> {
    this.running = false;
    clearTimeout(this.timer);
    await this.sweep;
  }

  /** One sweep over everything, now; false when another process is at it. A check that fails is left out and logged. */
  reconcileOnce(): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      if (!(await this.rows.lead(tx))) return false;
      for (const check of this.checks) await this.runCheck(check);
      return true;
    });
  }

  /** Each check in a transaction of its own: what one repaired stands, whatever becomes of the next. */
  private async runCheck(check: SweepCheck): Promise<void> {
    try {
      const repaired = await this.database.transaction((tx) => this.store(tx, check));
      for (const { kind, subject, businessKey } of repaired) {
        this.logger.warn({ message: 'repaired', kind, subject, businessKey });
      }
    } catch (error) {
      this.logger.warn({ message: 'reconciler check left out', kinds: check.kinds, error: String(error) });
    }
  }

  private async store(tx: Tx, check: SweepCheck): Promise<readonly Seen[]> {
    const { seen, repaired } = await check.run(tx);
    for (const each of seen) await this.findings.record(tx, each);
    for (const each of repaired) await this.findings.recordRepaired(tx, each);
    for (const kind of check.kinds) {
      const subjects = seen.filter((each) => each.kind === kind).map(({ subject }) => subject);
      await this.findings.resolveUnseen(tx, kind, subjects);
    }
    return repaired;
  }

  private later(waitMs: number): void {
    if (!this.running) return;
    this.timer = setTimeout(() => {
      this.sweep = this.timed().then(
        (took) => this.later(Math.max(this.everyMs, took * AT_MOST_A_TENTH)),
        (error: unknown) => {
          this.logger.error({ message: 'reconciler failed', error: String(error) });
          this.later(this.everyMs);
        },
      );
    }, waitMs);
  }

  private async timed(): Promise<number> {
    const began = performance.now();
    await this.reconcileOnce();
    return performance.now() - began;
  }
}
