import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import type { ChangeInput, RecordedChange } from './domain/change.js';
import { ChangeRepository } from './change.repository.js';

/** Tells the browsers of an agency that something changed, when the caller's transaction commits. */
@Injectable()
export class Changes {
  constructor(
    private readonly rows: ChangeRepository,
    private readonly clock: Clock,
  ) {}

  /** Keep `data` small and free of personal data: ids and codes; the browser reads the rest by the API. */
  async record(tx: Tx, change: ChangeInput): Promise<void> {
    await this.rows.insert(tx, [this.dated(change)]);
  }

  /** The same for a statement that tells of its own rows by calling `record_changes` itself. */
  dated(change: ChangeInput): RecordedChange {
    return { ...change, at: this.clock.now() };
  }
}
