import pg from 'pg';
import type { ChainHead } from './domain/chain-check.js';
import type { ChainLink } from './domain/hash-chain.js';

const BATCH = 1_000;

interface EventRow {
  readonly seq: string;
  readonly at: Date;
  readonly actor_id: string;
  readonly actor_name: string;
  readonly actor_agency_id: string | null;
  readonly actor_unit_name: string | null;
  readonly actor_roles: string[];
  readonly ip: string | null;
  readonly request_id: string | null;
  readonly action: string;
  readonly object_type: string;
  readonly object_id: string;
  readonly object_version: number | null;
  readonly agency_id: string | null;
  readonly case_id: string | null;
  readonly command_id: string | null;
  readonly before_digest: string | null;
  readonly after_digest: string | null;
  readonly result: string;
  readonly code: string | null;
  readonly reason: string | null;
  readonly algorithm: string;
  readonly previous_hash: string;
  readonly hash: string;
}

/** Reads a chain over a plain connection, a thousand events at a time, in one snapshot; needs nothing but SELECT. */
export class ChainReader {
  private constructor(private readonly client: pg.Client) {}

  static async open(databaseUrl: string): Promise<ChainReader> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // A damaged index must not hide what lies in the table, nor show what does not.
    await client.query('SET LOCAL enable_indexonlyscan = off');
    return new ChainReader(client);
  }

  /** The head row that the database's trigger keeps; missing counts as an empty chain. */
  async head(): Promise<ChainHead | undefined> {
    const { rows } = await this.client.query<{ seq: string; hash: string }>(
      'SELECT seq, hash FROM audit_head WHERE id = 1',
    );
    const [row] = rows;
    return row && { seq: Number(row.seq), hash: row.hash };
  }

  async *events(): AsyncGenerator<ChainLink> {
    await this.client.query('DECLARE chain NO SCROLL CURSOR FOR SELECT * FROM audit_event ORDER BY seq');
    for (;;) {
      const { rows } = await this.client.query<EventRow>(`FETCH ${BATCH} FROM chain`);
      if (rows.length === 0) return;
      for (const row of rows) yield linkOf(row);
    }
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}

function linkOf(row: EventRow): ChainLink {
  return {
    seq: Number(row.seq),
    at: row.at,
    actorId: row.actor_id,
    actorName: row.actor_name,
    actorAgencyId: row.actor_agency_id,
    actorUnitName: row.actor_unit_name,
    actorRoles: row.actor_roles,
    ip: row.ip,
    requestId: row.request_id,
    action: row.action,
    objectType: row.object_type,
    objectId: row.object_id,
    objectVersion: row.object_version,
    agencyId: row.agency_id,
    caseId: row.case_id,
    commandId: row.command_id,
    beforeDigest: row.before_digest,
    afterDigest: row.after_digest,
    result: row.result,
    code: row.code,
    reason: row.reason,
    algorithm: row.algorithm,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
