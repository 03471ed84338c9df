import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Call } from './domain/call.js';
import { isRecord } from './domain/references.js';
import { type Answer } from './domain/refusal.js';

/** Whom the API has let in. */
export interface SignedInPerson {
  readonly personId: string;
  readonly name: string;
  readonly agencyId: string;
  readonly signInName: string;
}

/** The sign-in of one name was refused. */
export class SignInFailed extends Error {
  constructor(
    readonly signInName: string,
    reason: string,
  ) {
    super(`"${signInName}" cannot sign in: ${reason}`);
    this.name = 'SignInFailed';
  }
}

const TIMEOUT_MS = 60_000;

/** Speaks to the public API as several people; who was signed out by the passing of time is signed in again. */
export class ApiClient {
  private readonly tokens = new Map<string, string>();

  constructor(
    readonly baseUrl: string,
    private readonly password: string,
  ) {}

  /** @throws SignInFailed */
  async signIn(signInName: string): Promise<SignedInPerson> {
    const { status, body } = await this.fetch('POST', '/api/sign-in', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ signInName, password: this.password }),
    });
    const person = isRecord(body) ? body['person'] : undefined;
    if (status >= 300 || !isRecord(body) || !isRecord(person)) {
      const detail = isRecord(body) ? body['detail'] : undefined;
      throw new SignInFailed(signInName, typeof detail === 'string' ? detail : String(status));
    }
    this.tokens.set(signInName, String(body['token']));
    const { personId, name, agencyId } = person;
    return { personId: String(personId), name: String(name), agencyId: String(agencyId), signInName };
  }

  /** One call as that person; a call that comes back 401 had no effect and is made again after a new sign-in. */
  async call(signInName: string, call: Call, folder: string): Promise<Answer> {
    const { method } = call.operation;
    const { type, bytes } = bodyOf(call, folder);
    const headers: Record<string, string> = {
      'accept-language': 'zh',
      ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
      ...(type === undefined ? {} : { 'content-type': type }),
      ...call.headers,
    };
    return this.as(signInName, method, call.path, { headers, body: bytes });
  }

  async get(signInName: string, path: string): Promise<Answer> {
    return this.as(signInName, 'GET', path, { headers: {} });
  }

  private async as(signInName: string, method: string, path: string, request: Sent): Promise<Answer> {
    if (!this.tokens.has(signInName)) await this.signIn(signInName);
    const first = await this.fetch(method, path, this.withToken(signInName, request));
    if (first.status !== 401) return first;
    await this.signIn(signInName);
    return this.fetch(method, path, this.withToken(signInName, request));
  }

  private withToken(signInName: string, request: Sent): Sent {
    const authorization = `Bearer ${this.tokens.get(signInName) ?? ''}`;
    return { ...request, headers: { ...request.headers, authorization } };
  }

  /** A call without sign-in. */
  async fetch(method: string, path: string, { headers = {}, body }: Partial<Sent> = {}): Promise<Answer> {
    const answer = await fetch(`${this.baseUrl}${path}`, {
      method,
      headers: { accept: 'application/json', ...headers },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await answer.text();
    return { status: answer.status, body: parsed(answer.headers.get('content-type') ?? '', text) };
  }
}

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: BodyInit | undefined;
}

function bodyOf(call: Call, folder: string): { type?: string; bytes?: BodyInit } {
  if (call.file) return fileBody(call, call.file, folder);
  if (call.json === undefined) return {};
  return { type: 'application/json', bytes: JSON.stringify(call.json) };
}

/** A file's bytes from `text`, `base64` or `fromFile` (beside the rehearsal); a form when the API wants one. */
function fileBody(
  call: Call,
  { name, type, text, base64, fromFile, ...fields }: Readonly<Record<string, unknown>>,
  folder: string,
): { type?: string; bytes: BodyInit } {
  const bytes =
    typeof fromFile === 'string'
      ? readFileSync(resolve(folder, fromFile))
      : typeof base64 === 'string'
        ? Buffer.from(base64, 'base64')
        : Buffer.from(typeof text === 'string' ? text : '', 'utf8');
  const fileName =
    typeof name === 'string' ? name : basename(typeof fromFile === 'string' ? fromFile : 'file.txt');
  if (call.operation.body?.contentType !== 'multipart/form-data') {
    return {
      type: typeof type === 'string' ? type : 'application/octet-stream',
      bytes: new Uint8Array(bytes),
    };
  }
  const form = new FormData();
  for (const [key, value] of Object.entries(fields))
    form.set(key, typeof value === 'string' ? value : JSON.stringify(value));
  form.set('file', new Blob([new Uint8Array(bytes)], typeof type === 'string' ? { type } : {}), fileName);
  return { bytes: form };
}

function parsed(type: string, text: string): unknown {
  if (!/\bjson\b/.test(type)) return text === '' ? undefined : text;
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}
