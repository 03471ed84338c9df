import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import { findingNotFound, findingNotRetriable } from './domain/finding.errors.js';
import type { EngineFinding } from './engine-finding.entity.js';
import { EngineClient } from './engine-client.js';
import { FindingsRepository, type FindingFilter } from './findings.repository.js';
import { OutboxRepository } from './outbox.repository.js';

/** What a process administrator decides about a finding. */
export interface Resolution {
  /** Give the failed step, job or lost command another try. */
  readonly retry: boolean;
  readonly reason: string;
  /** Name of the person. */
  readonly by: string;
}

const NEW_RETRIES = 3;

/** The differences and troubles that the reconciler has shown, and what a person does about them. */
@Injectable()
export class Findings {
  constructor(
    private readonly database: Database,
    private readonly rows: FindingsRepository,
    private readonly outbox: OutboxRepository,
    private readonly engine: EngineClient,
  ) {}

  /** Newest first; those seen once only are left out unless one look is proof. */
  list(filter: FindingFilter): Promise<EngineFinding[]> {
    return this.rows.list(this.database.manager, filter);
  }

  /** Tells the process administrators of something that only people can put right; an open one is renewed. */
  raise(
    tx: Tx,
    finding: {
      readonly kind: 'NOBODY_ACTS';
      readonly subject: string;
      readonly details: Record<string, unknown>;
    },
  ): Promise<void> {
    return this.rows.record(tx, { ...finding, businessKey: null, certain: true });
  }

  /** Open ones by kind. */
  countOpen(): Promise<Record<string, number>> {
    return this.rows.countOpen(this.database.manager);
  }

  /**
   * Closes an open finding with a reason; what is still there comes back with the next sweep. Refusals:
   * FINDING_NOT_FOUND, FINDING_NOT_RETRIABLE.
   */
  async resolve(tx: Tx, id: string, { retry, reason, by }: Resolution): Promise<EngineFinding> {
    const finding = await this.rows.lockOpen(tx, id);
    if (!finding) throw findingNotFound(id);
    if (retry) await this.retry(tx, finding);
    await this.rows.resolve(tx, id, `${by}: ${reason}`);
    return finding;
  }

  private async retry(tx: Tx, { kind, subject, details }: EngineFinding): Promise<void> {
    const { jobId } = details;
    if (kind === 'STEP_FAILED') return this.engine.setExternalTaskRetries(subject, NEW_RETRIES);
    if (kind === 'INCIDENT' && typeof jobId === 'string')
      return this.engine.setJobRetries(jobId, NEW_RETRIES);
    if (kind !== 'COMMAND_LOST' || !(await this.outbox.tryAgain(tx, subject)))
      throw findingNotRetriable(kind);
  }
}
