import http from 'node:http';
import https from 'node:https';
import { currentRequestId } from '../shared/request-id.js';
import { EngineError, refusalOf } from './domain/engine-error.js';

/** Where the engine is and how long it may take. */
export interface EngineAddress {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** From the first byte sent to the last byte read, milliseconds. */
  readonly timeoutMs: number;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type QueryValue = string | number | boolean | undefined;

export interface EngineRequest {
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly body?: unknown;
  /** Ready bytes with their content type, instead of JSON. */
  readonly raw?: { readonly type: string; readonly bytes: Buffer };
}

/** Shorter than any server's own idle limit, so that we never write into a connection it is just closing. */
const IDLE_SOCKET_MS = 10_000;
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** HTTP to the engine over kept-alive connections, with one time limit for the whole exchange. */
export class EngineHttp {
  private readonly base: URL;
  private readonly agent: http.Agent;
  private readonly authorization: string;

  constructor(private readonly address: EngineAddress) {
    this.base = new URL(`${address.url.replace(/\/+$/, '')}/`);
    const options = { keepAlive: true, maxSockets: 64, maxFreeSockets: 32, timeout: IDLE_SOCKET_MS };
    this.agent = this.base.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
    this.authorization = `Basic ${Buffer.from(`${address.user}:${address.password}`).toString('base64')}`;
  }

  /** The parsed JSON of a success (undefined for an empty one); rejects with an EngineError otherwise. */
  async request(method: Method, path: string, request: EngineRequest = {}): Promise<unknown> {
    const { status, contentType, text } = await this.exchange(method, path, request);
    const body = parseBody(contentType, text, status);
    if (status >= 200 && status < 300) return body;
    throw refusalOf(status, body ?? text);
  }

  close(): void {
    this.agent.destroy();
  }

  private exchange(method: Method, path: string, request: EngineRequest): Promise<Answer> {
    const url = new URL(path.replace(/^\/+/, ''), this.base);
    for (const [name, value] of Object.entries(request.query ?? {})) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    const payload = request.raw?.bytes ?? toBytes(request.body);
    const headers = this.headers(payload, request.raw?.type ?? 'application/json');
    const send = url.protocol === 'https:' ? https.request : http.request;
    return new Promise<Answer>((resolve, reject) => {
      const limit = AbortSignal.timeout(this.address.timeoutMs);
      const outgoing = send(url, { method, agent: this.agent, headers, signal: limit }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', (error) => reject(failureOf(error, limit.aborted)));
        incoming.on('end', () => {
          if (!incoming.complete) return reject(new EngineError('UNCLEAR', 'the answer broke off'));
          resolve({
            status: incoming.statusCode ?? 0,
            contentType: incoming.headers['content-type'] ?? '',
            text: Buffer.concat(chunks).toString('utf8'),
          });
        });
      });
      outgoing.on('error', (error) => reject(failureOf(error, limit.aborted)));
      outgoing.end(payload);
    });
  }

  private headers(payload: Buffer | undefined, type: string): http.OutgoingHttpHeaders {
    const requestId = currentRequestId();
    return {
      authorization: this.authorization,
      accept: 'application/json',
      ...(payload ? { 'content-type': type, 'content-length': payload.length } : { 'content-length': 0 }),
      ...(requestId ? { 'x-request-id': requestId } : {}),
    };
  }
}

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

function toBytes(body: unknown): Buffer | undefined {
  return body === undefined ? undefined : Buffer.from(JSON.stringify(body));
}

/** JSON whatever parameters follow the media type; a success that is neither JSON nor empty is no engine's answer. */
function parseBody(contentType: string, text: string, status: number): unknown {
  if (text === '') return undefined;
  const media = contentType.split(';')[0]?.trim().toLowerCase();
  const succeeded = status >= 200 && status < 300;
  if (media !== 'application/json' && !media?.endsWith('+json')) {
    if (succeeded) throw new EngineError('UNCLEAR', `unexpected content type ${contentType}`, status);
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (succeeded) throw new EngineError('UNCLEAR', 'the answer is not JSON', status);
    return undefined;
  }
}

function failureOf(error: Error & { code?: string }, timedOut: boolean): EngineError {
  if (timedOut) return new EngineError('UNCLEAR', 'no answer in time');
  if (error.code && NOT_SENT.includes(error.code)) return new EngineError('DOWN', error.code);
  return new EngineError('UNCLEAR', `${error.code ?? error.name}: ${error.message}`);
}
