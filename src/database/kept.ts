import { keptVersionSeen, sawKeptVersion } from '../shared/kept-version.js';
import type { EntityManager as Tx } from 'typeorm';
import './kept-version.entity.js';

/** For statements that are made anyway: the version in their own column. */
export const KEPT_VERSION = '(SELECT version::text FROM kept_version)';

/** Each is small; when there are so many, somebody asks for things by the thousand. */
const KEPT_AT_MOST = 20_000;

/**
 * Keeps in memory what hardly ever changes: people, absences, registers, agencies, the calendar. The database has one
 * version of all of it, which moves with the commit that changes any of it, and a request or a step reads that version
 * with a statement it makes anyway. So every process answers what was committed when the request began, whoever
 * changed it. Only for reading: what a transaction has changed itself, it does not see here.
 */
export class Kept {
  private version: string | undefined;
  private values = new Map<string, unknown>();

  /** What `load` read at the present version, now or earlier; the value is shared, so it is never changed. */
  async read<T>(tx: Tx, key: string, load: () => Promise<T>): Promise<T> {
    const version = await this.versionNow(tx);
    // Without its row (a test's own database) nothing tells when to forget.
    if (version === null) return load();
    if (version !== this.version) {
      this.version = version;
      this.values = new Map();
    }
    const { values } = this;
    if (values.has(key)) return values.get(key) as T;
    const value = await load();
    if (await this.changedBy(tx)) return value;
    if (values.size >= KEPT_AT_MOST) values.clear();
    values.set(key, value);
    return value;
  }

  private async versionNow(tx: Tx): Promise<string | null> {
    const seen = keptVersionSeen();
    if (seen !== undefined) return seen;
    const [row] = await tx.query<{ version: string | null }[]>(`SELECT ${KEPT_VERSION} AS version`);
    const version = row?.version ?? null;
    sawKeptVersion(version);
    return version;
  }

  /** Whether the transaction has changed any of it: what it reads then is not yet true for others. */
  private async changedBy(tx: Tx): Promise<boolean> {
    const [row] = await tx.query<{ changed: string | null }[]>(
      `SELECT current_setting('fashen.kept_changed', true) AS changed`,
    );
    return row?.changed === 'yes';
  }
}
