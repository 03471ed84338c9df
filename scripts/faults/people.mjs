import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 4_000;
/** The longest a person goes on about one command. */
const GIVE_UP_MS = 45_000;
/** Refusals that mean: not yet. */
const LATER = ['ENGINE_CATCHING_UP', 'TOO_MANY_REQUESTS'];

/** The people of the sample agencies in front of their screens; what they sent and heard is kept in `ledger`. */
export class People {
  constructor(address, password) {
    this.address = address;
    this.password = password;
    this.tokens = new Map();
    this.ledger = [];
  }

  /** What one person may read; undefined while nobody answers. */
  async read(who, path) {
    try {
      const answer = await this.ask(who, 'GET', path);
      return answer.status === 200 ? answer.body : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * One command, as a person gives it: after an unclear answer again under the same key, until it is clear. With
   * `impatient` the person walks away after the first unclear answer.
   */
  async command(who, path, body, { impatient = false, version, twice = false } = {}) {
    const entry = { who, path, key: randomUUID(), outcome: 'UNKNOWN', unclear: 0, answers: [] };
    this.ledger.push(entry);
    const once = () => this.untilClear(entry, body, { impatient, version });
    // A double click: both clicks carry one key.
    await (twice ? Promise.all([once(), once()]) : once());
    return entry;
  }

  async untilClear(entry, body, { impatient, version }) {
    const headers = {
      'idempotency-key': entry.key,
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    };
    const deadline = Date.now() + GIVE_UP_MS;
    for (let attempt = 1; Date.now() < deadline; attempt += 1) {
      const answer = await this.ask(entry.who, 'POST', entry.path, body, headers).catch(() => undefined);
      if (answer && answer.status < 300) return accept(entry, answer.body);
      if (answer && answer.status < 500 && !LATER.includes(answer.body?.code)) {
        return refuse(entry, answer.body?.code ?? String(answer.status), answer.body);
      }
      if (!answer || answer.status >= 500) {
        entry.unclear += 1;
        if (impatient) return;
      }
      await pause(Math.min(100 * attempt, 500));
    }
  }

  async signIn(who) {
    const answer = await this.request('POST', '/api/sign-in', { signInName: who, password: this.password });
    if (answer.status !== 200 && answer.status !== 201) throw new Error(`${who} cannot sign in`);
    this.tokens.set(who, answer.body.token);
  }

  async ask(who, method, path, body, headers = {}) {
    if (!this.tokens.has(who)) await this.signIn(who);
    const answer = await this.request(method, path, body, {
      ...headers,
      authorization: `Bearer ${this.tokens.get(who)}`,
    });
    if (answer.status === 401) {
      this.tokens.delete(who);
      throw new Error('signed out');
    }
    return answer;
  }

  async request(method, path, body, headers = {}) {
    const answer = await fetch(this.address + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : undefined };
  }
}

function accept(entry, answer) {
  entry.outcome = 'ACCEPTED';
  entry.answers.push(answer);
}

/** What one copy of a command was told does not undo what another was. */
function refuse(entry, code, body) {
  entry.refusals = [...(entry.refusals ?? []), code];
  entry.problem = body;
  if (entry.outcome !== 'ACCEPTED') entry.outcome = 'REFUSED';
}
