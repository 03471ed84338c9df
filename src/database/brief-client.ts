import { createHash } from 'node:crypto';
import { type Writable } from 'node:stream';
import pg from 'pg';

const BEGIN = 'START TRANSACTION';
/** A statement said this often on a connection is prepared on it; what is said once is not worth keeping. */
const PREPARE_FROM = 3;
/** So many statements a connection keeps prepared; the server holds a plan for each. */
const PREPARED_AT_MOST = 250;
/** Statements that were said too seldom yet are forgotten when there are so many. */
const COUNTED_AT_MOST = 2_000;

/** As pg answers a statement that returns nothing. */
const NOTHING = { command: '', rowCount: null, oid: 0, fields: [], rows: [] };

interface Callback {
  (error: Error | undefined, result?: unknown): void;
}

/**
 * A connection that says less. The beginning of a transaction travels with its first statement, so that it costs no
 * round trip of its own (and nothing at all where no statement follows); statements that are said together travel
 * together; and what is said again and again is prepared: the server parses and plans it once for each connection.
 */
export class BriefClient extends pg.Client {
  private beginHeld = false;
  private gathering = false;
  private readonly said = new Map<string, number>();
  private readonly prepared = new Map<string, string>();

  override query(config: unknown, values?: unknown, callback?: unknown): never {
    if (typeof config !== 'string' || typeof callback === 'function' || typeof values === 'function')
      return this.say(config, values, callback);
    if (config === BEGIN && !this.beginHeld) {
      this.beginHeld = true;
      return Promise.resolve(NOTHING) as never;
    }
    if (this.beginHeld && (config === 'COMMIT' || config === 'ROLLBACK')) {
      this.beginHeld = false;
      return Promise.resolve(NOTHING) as never;
    }
    const name = Array.isArray(values) ? this.nameOf(config) : undefined;
    return name === undefined ? this.say(config, values) : this.say({ name, text: config, values });
  }

  private say(config: unknown, values?: unknown, callback?: unknown): never {
    const send = super.query.bind(this) as (...given: unknown[]) => never;
    this.gather();
    if (this.beginHeld) {
      this.beginHeld = false;
      // Whatever breaks the beginning breaks the statement behind it, which is listened to.
      send(BEGIN, undefined, (() => undefined) satisfies Callback);
    }
    return send(config, values, callback);
  }

  /** What is said before the program waits again leaves in one packet. */
  private gather(): void {
    if (this.gathering) return;
    this.gathering = true;
    const { stream } = (this as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    process.nextTick(() => {
      this.gathering = false;
      stream.uncork();
    });
  }

  private nameOf(text: string): string | undefined {
    const known = this.prepared.get(text);
    if (known !== undefined || this.prepared.size >= PREPARED_AT_MOST) return known;
    const times = (this.said.get(text) ?? 0) + 1;
    if (times < PREPARE_FROM) {
      if (this.said.size >= COUNTED_AT_MOST) this.said.clear();
      this.said.set(text, times);
      return undefined;
    }
    this.said.delete(text);
    const name = `s${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    this.prepared.set(text, name);
    return name;
  }
}
