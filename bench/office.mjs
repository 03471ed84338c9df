import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { HttpClient } from './http-client.mjs';

const PASSWORD = 'Fashi-2026-yanshi';
const AGAIN_MS = 10;
const GIVE_UP_MS = 30_000;

/** The people of one agency at our api: each signed in once, so that hashing passwords is out of the loop. */
export class Office {
  constructor(base) {
    this.base = base;
    this.api = new HttpClient(base);
    this.tokens = new Map();
    this.streams = [];
    this.waiting = new Map();
    this.seen = new Map();
    this.catchingUp = 0;
  }

  async signIn(names) {
    for (const signInName of names) {
      const answer = await this.api.call('POST', 'api/sign-in', { signInName, password: PASSWORD });
      this.tokens.set(signInName, { authorization: `Bearer ${answer.token}` });
    }
  }

  get(who, path) {
    return this.api.call('GET', path, undefined, this.tokens.get(who));
  }

  /** One command; as the web client would, it is sent again while the engine is catching up. */
  async act(who, path, body) {
    const headers = { ...this.tokens.get(who), 'idempotency-key': randomUUID() };
    const until = performance.now() + GIVE_UP_MS;
    for (;;) {
      const answer = await this.api.send('POST', path, body, headers);
      if (answer.status < 300) return answer.body;
      const again = answer.body?.code === 'ENGINE_CATCHING_UP' && performance.now() < until;
      if (!again) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)?.slice(0, 600)}`);
      this.catchingUp += 1;
      await pause(AGAIN_MS);
    }
  }

  /** Opens the person's stream of changes; resolves once it is live. */
  watch(who) {
    return new Promise((resolve, reject) => {
      const request = http.get(`${this.base}/api/changes`, { headers: this.tokens.get(who) }, (response) => {
        if (response.statusCode !== 200) return reject(new Error(`stream: ${response.statusCode}`));
        let rest = '';
        response.setEncoding('utf8');
        response.on('data', (text) => {
          const parts = (rest + text).split('\n\n');
          rest = parts.pop();
          for (const part of parts) this.hear(who, part, resolve);
        });
      });
      request.on('error', reject);
      this.streams.push(request);
    });
  }

  /** When the person hears that the task is open: at once when they have heard it already. */
  opened(who, caseId, taskKey) {
    const key = `${who} ${caseId} ${taskKey}`;
    if (this.seen.delete(key)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${taskKey} of ${caseId} never opened`)), GIVE_UP_MS);
      this.waiting.set(key, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  close() {
    for (const stream of this.streams) stream.destroy();
    this.api.close();
  }

  hear(who, part, ready) {
    const event = /^event: (.+)$/m.exec(part)?.[1];
    if (event === 'ready') return ready();
    if (event !== 'task.opened') return;
    const { caseId, taskKey } = JSON.parse(/^data: (.+)$/m.exec(part)[1]);
    const key = `${who} ${caseId} ${taskKey}`;
    const tell = this.waiting.get(key);
    this.waiting.delete(key);
    if (tell) tell();
    else this.seen.set(key, true);
  }
}
