import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { currentRequestId } from '../shared/request-id.js';
import type { OutboxCommand } from './domain/engine-command.js';
import { toTypedValues } from './domain/engine-values.js';
import { OutboxRepository, type OutboxDepth } from './outbox.repository.js';

/** The only way in which a feature speaks to the engine: a row in its own transaction, delivered by the relay. */
@Injectable()
export class Outbox {
  constructor(private readonly rows: OutboxRepository) {}

  /**
   * Stores the command in the caller's transaction and wakes the relay when that commits; the same `commandId` is
   * stored once. Throws on variables that the engine could not keep, and on a second START_PROCESS of the same
   * process for the same business key.
   */
  async add(tx: Tx, command: OutboxCommand): Promise<void> {
    toTypedValues(command.variables);
    await this.rows.insert(tx, command, currentRequestId());
  }

  /** Whether a command of this business key still waits to be delivered. */
  hasPending(tx: Tx, businessKey: string): Promise<boolean> {
    return this.rows.hasPending(tx, businessKey);
  }

  /** For metrics and health. */
  depth(tx: Tx): Promise<OutboxDepth> {
    return this.rows.depth(tx);
  }
}
