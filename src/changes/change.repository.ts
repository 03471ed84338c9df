import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import './change-event.entity.js';
import type { ChangeEvent, RecordedChange } from './domain/change.js';
import type { Position } from './domain/position.js';
import type { Watcher } from './domain/visible.js';

/** The channel on which a committed change wakes the readers: `record_changes` in the database notifies it. */
export const CHANGES_CHANNEL = 'fashen_changes';

const COLUMNS = `tx_id AS "txId", id, at, agency_id AS "agencyId", case_id AS "caseId",
  person_id AS "personId", kind, data`;
const HORIZON = 'pg_snapshot_xmin(pg_current_snapshot())::text::bigint';

@Injectable()
export class ChangeRepository {
  /** Inserts the changes and, at commit, wakes every reader once (src/database/sql/changes.sql). */
  async insert(tx: Tx, changes: readonly RecordedChange[]): Promise<void> {
    await tx.query('SELECT record_changes($1)', [JSON.stringify(changes)]);
  }

  /** Where a reader that wants only what comes from now on begins. */
  async horizon(tx: Tx): Promise<Position> {
    const rows = await tx.query<{ txId: string }[]>(`SELECT ${HORIZON} AS "txId"`);
    return { txId: rows[0]?.txId ?? '0', id: '0' };
  }

  /**
   * Committed changes after the position, in order; `settled` is false for those at or above the oldest running
   * transaction, before which another may still commit.
   */
  async after(tx: Tx, position: Position, limit: number): Promise<(ChangeEvent & { settled: boolean })[]> {
    return tx.query<(ChangeEvent & { settled: boolean })[]>(
      `SELECT ${COLUMNS}, tx_id < ${HORIZON} AS settled FROM change_event
       WHERE (tx_id, id) > ($1::bigint, $2::bigint) ORDER BY tx_id, id LIMIT $3`,
      [position.txId, position.id, limit],
    );
  }

  /** What the watcher may see between two positions (the second included), at most `limit` of it. */
  async visibleBetween(
    tx: Tx,
    watcher: Watcher,
    from: Position,
    to: Position,
    limit: number,
  ): Promise<ChangeEvent[]> {
    return tx.query<ChangeEvent[]>(
      `SELECT ${COLUMNS} FROM change_event
       WHERE (tx_id, id) > ($1::bigint, $2::bigint) AND (tx_id, id) <= ($3::bigint, $4::bigint)
         AND CASE WHEN person_id IS NULL THEN $5 OR agency_id = $6 ELSE person_id = $7 END
       ORDER BY tx_id, id LIMIT $8`,
      [from.txId, from.id, to.txId, to.id, watcher.acrossAgencies, watcher.agencyId, watcher.personId, limit],
    );
  }

  /** The oldest change still kept. */
  async oldest(tx: Tx): Promise<Position | undefined> {
    const rows = await tx.query<Position[]>(
      `SELECT tx_id AS "txId", id FROM change_event ORDER BY tx_id, id LIMIT 1`,
    );
    return rows[0];
  }

  /** Drops what is older than the instant, and what a restored backup brought from another cluster's counting. */
  async trim(tx: Tx, before: Date): Promise<void> {
    await tx.query(
      `DELETE FROM change_event WHERE at < $1
         OR tx_id > pg_snapshot_xmax(pg_current_snapshot())::text::bigint`,
      [before],
    );
  }
}
