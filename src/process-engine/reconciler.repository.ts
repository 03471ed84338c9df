import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';

export interface DelayedCommand {
  readonly id: string;
  readonly businessKey: string;
  readonly kind: string;
  readonly commandId: string;
  readonly attempts: number;
  readonly lastError: string | null;
}

/** Any number that no other advisory lock of ours uses. */
const LEADER_LOCK = 7_240_003;
const DELAYED_AFTER = '2 minutes';

@Injectable()
export class ReconcilerRepository {
  /** True for one process at a time, until the transaction ends. */
  async lead(tx: Tx): Promise<boolean> {
    const [row] = await tx.query<{ leads: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS leads', [
      LEADER_LOCK,
    ]);
    return row?.leads ?? false;
  }

  /** Of these keys, those with a command on its way: they are in motion. */
  async inMotion(tx: Tx, businessKeys: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ business_key: string }[]>(
      `SELECT DISTINCT business_key FROM engine_outbox WHERE state = 'PENDING' AND business_key = ANY($1)`,
      [businessKeys],
    );
    return new Set(rows.map(({ business_key }) => business_key));
  }

  /** The instance that our own start made, by business key. */
  async startedInstances(
    tx: Tx,
    processKey: string,
    businessKeys: readonly string[],
  ): Promise<Map<string, string>> {
    const rows = await tx.query<{ business_key: string; engine_ref: string }[]>(
      `SELECT business_key, engine_ref FROM engine_outbox
       WHERE kind = 'START_PROCESS' AND state = 'SENT' AND process_key = $1 AND business_key = ANY($2)
         AND engine_ref IS NOT NULL`,
      [processKey, businessKeys],
    );
    return new Map(rows.map((row) => [row.business_key, row.engine_ref]));
  }

  /**
   * Sends the start once more where it was delivered and is all that the engine was ever told about the case, in
   * this or any process; false when the case has moved on, so that starting anew would not bring it back.
   */
  async startAgain(tx: Tx, processKey: string, businessKey: string): Promise<boolean> {
    const [, affected] = await tx.query<[unknown[], number]>(
      `UPDATE engine_outbox SET state = 'PENDING', next_at = now(), sent_at = NULL, engine_ref = NULL,
         last_error = 'the engine no longer knows the instance: started again'
       WHERE kind = 'START_PROCESS' AND state = 'SENT' AND process_key = $1 AND business_key = $2
         AND NOT EXISTS (SELECT 1 FROM engine_outbox other WHERE other.business_key = $2 AND other.id <> engine_outbox.id)
         AND NOT EXISTS (SELECT 1 FROM external_task_run run WHERE run.business_key = $2)`,
      [processKey, businessKey],
    );
    return affected > 0;
  }

  delayed(tx: Tx): Promise<DelayedCommand[]> {
    return tx.query<DelayedCommand[]>(
      `SELECT id, business_key AS "businessKey", kind, command_id AS "commandId", attempts, last_error AS "lastError"
       FROM engine_outbox WHERE state = 'PENDING' AND created_at < now() - interval '${DELAYED_AFTER}'
       ORDER BY id LIMIT 1000`,
    );
  }
}
