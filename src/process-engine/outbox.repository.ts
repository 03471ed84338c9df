import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import type { EngineCommand, OutboxCommand } from './domain/engine-command.js';
import { fromStored, toStored } from './domain/engine-values.js';
import './engine-outbox.entity.js';

/** The channel on which an added row wakes the relays, with its business key. */
export const OUTBOX_CHANNEL = 'engine_outbox';

/** A row that this relay has taken; `attempts` is its fence. */
export interface TakenRow {
  readonly id: string;
  readonly command: OutboxCommand;
  readonly attempts: number;
  readonly requestId: string | null;
  readonly createdAt: Date;
  /** Whether a later row of the same business key waits behind it. */
  readonly followed: boolean;
}

/** How full the outbox is and how long its oldest row has been waiting. */
export interface OutboxDepth {
  readonly pending: number;
  readonly failed: number;
  readonly oldestSeconds: number;
}

interface RawRow {
  id: string;
  business_key: string;
  command_id: string;
  payload: Record<string, unknown>;
  attempts: number;
  request_id: string | null;
  created_at: Date;
  followed: boolean;
}

/** An array, not `IN`: of a table that grew since its statistics the planner would read every row to join it. */
const TAKE_DUE_HEADS = `
  UPDATE engine_outbox SET attempts = attempts + 1, next_at = now() + $2 * interval '1 millisecond'
  WHERE id = ANY(ARRAY(
    SELECT head.id FROM engine_outbox head
    WHERE head.state = 'PENDING' AND head.next_at <= now()
      AND NOT EXISTS (SELECT 1 FROM engine_outbox earlier WHERE earlier.state = 'PENDING'
                      AND earlier.business_key = head.business_key AND earlier.id < head.id)
    ORDER BY head.id LIMIT $1 FOR UPDATE OF head SKIP LOCKED))
  RETURNING id, business_key, command_id, payload, attempts, request_id, created_at,
    EXISTS (SELECT 1 FROM engine_outbox later WHERE later.state = 'PENDING'
            AND later.business_key = engine_outbox.business_key AND later.id > engine_outbox.id) AS followed`;

@Injectable()
export class OutboxRepository {
  /** Stores the command, once, and wakes the relays when that commits. */
  async insert(tx: Tx, command: OutboxCommand, requestId: string | undefined): Promise<void> {
    const { commandId, businessKey, variables, ...rest } = command;
    await tx.query(
      `WITH stored AS (
         INSERT INTO engine_outbox (business_key, command_id, kind, process_key, payload, request_id)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (command_id) DO NOTHING RETURNING business_key)
       SELECT pg_notify('${OUTBOX_CHANNEL}', business_key) FROM stored`,
      [
        businessKey,
        commandId,
        command.kind,
        'processKey' in command ? (command.processKey ?? null) : null,
        { ...rest, variables: toStored(variables) },
        requestId ?? null,
      ],
    );
  }

  /** Takes the due head rows of up to `limit` business keys for `leaseMs`; nobody else touches them until then. */
  async take(tx: Tx, limit: number, leaseMs: number): Promise<TakenRow[]> {
    const [rows] = await tx.query<[RawRow[], number]>(TAKE_DUE_HEADS, [limit, leaseMs]);
    return rows.map(toTaken).sort((a, b) => Number(a.id) - Number(b.id));
  }

  /** Seconds from storing to delivery; undefined when another relay has taken the row meanwhile. */
  async markSent(tx: Tx, row: TakenRow, engineRef: string | undefined): Promise<number | undefined> {
    const [rows] = await tx.query<[{ seconds: string }[], number]>(
      `UPDATE engine_outbox SET state = 'SENT', sent_at = now(), last_error = NULL, engine_ref = $3
       WHERE id = $1 AND attempts = $2 AND state = 'PENDING' RETURNING extract(epoch FROM now() - created_at) AS seconds`,
      [row.id, row.attempts, engineRef ?? null],
    );
    return rows[0] && Number(rows[0].seconds);
  }

  async markFailed(tx: Tx, row: TakenRow, reason: string): Promise<boolean> {
    return this.update(tx, row, `state = 'FAILED', last_error = $3`, [reason]);
  }

  /** Gives the row back for a later try. */
  async giveBack(tx: Tx, row: TakenRow, waitMs: number, reason: string): Promise<boolean> {
    return this.update(tx, row, `next_at = now() + $4 * interval '1 millisecond', last_error = $3`, [
      reason,
      waitMs,
    ]);
  }

  /** Keeps the row for another `leaseMs`; false when it is another relay's already. */
  async renew(tx: Tx, row: TakenRow, leaseMs: number): Promise<boolean> {
    return this.update(tx, row, `next_at = now() + $3 * interval '1 millisecond'`, [leaseMs]);
  }

  async hasPending(tx: Tx, businessKey: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM engine_outbox WHERE business_key = $1 AND state = 'PENDING' LIMIT 1`,
      [businessKey],
    );
    return rows.length > 0;
  }

  /** Puts a lost command back in its place; false when it is not lost. */
  async tryAgain(tx: Tx, id: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `WITH again AS (
         UPDATE engine_outbox SET state = 'PENDING', next_at = now() WHERE id = $1 AND state = 'FAILED'
         RETURNING business_key)
       SELECT pg_notify('${OUTBOX_CHANNEL}', business_key) FROM again`,
      [id],
    );
    return rows.length > 0;
  }

  /** How many commands of these business keys wait, were given up, and are done with. */
  async movement(
    tx: Tx,
    businessKeys: readonly string[],
  ): Promise<{ pending: number; failed: number; sent: number }> {
    const rows = await tx.query<{ pending: string; failed: string; sent: string }[]>(
      `SELECT count(*) FILTER (WHERE state = 'PENDING') AS pending, count(*) FILTER (WHERE state = 'FAILED') AS failed,
              count(*) FILTER (WHERE state = 'SENT') AS sent
       FROM engine_outbox WHERE business_key = ANY($1::text[])`,
      [[...businessKeys]],
    );
    const { pending = '0', failed = '0', sent = '0' } = rows[0] ?? {};
    return { pending: Number(pending), failed: Number(failed), sent: Number(sent) };
  }

  async depth(tx: Tx): Promise<OutboxDepth> {
    const [row] = await tx.query<{ pending: string; failed: string; oldest: string }[]>(
      `SELECT count(*) FILTER (WHERE state = 'PENDING') AS pending, count(*) FILTER (WHERE state = 'FAILED') AS failed,
              coalesce(extract(epoch FROM now() - min(created_at) FILTER (WHERE state = 'PENDING')), 0) AS oldest
       FROM engine_outbox WHERE state IN ('PENDING', 'FAILED')`,
    );
    return {
      pending: Number(row?.pending ?? 0),
      failed: Number(row?.failed ?? 0),
      oldestSeconds: Number(row?.oldest ?? 0),
    };
  }

  private async update(tx: Tx, row: TakenRow, set: string, values: readonly unknown[]): Promise<boolean> {
    const [, affected] = await tx.query<[unknown[], number]>(
      `UPDATE engine_outbox SET ${set} WHERE id = $1 AND attempts = $2 AND state = 'PENDING'`,
      [row.id, row.attempts, ...values],
    );
    return affected > 0;
  }
}

function toTaken(raw: RawRow): TakenRow {
  const { variables, ...rest } = raw.payload;
  const command = {
    ...rest,
    variables: fromStored((variables ?? {}) as Record<string, unknown>),
  } as EngineCommand;
  return {
    id: raw.id,
    command: { ...command, commandId: raw.command_id, businessKey: raw.business_key },
    attempts: raw.attempts,
    requestId: raw.request_id,
    createdAt: raw.created_at,
    followed: raw.followed,
  };
}
