import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to one matching request on its way to the real engine. */
export type Fault =
  /** The engine never hears of it; the connection breaks. */
  | { readonly kind: 'lose-request' }
  /** The engine carries it out; the connection breaks before the answer. */
  | { readonly kind: 'lose-answer' }
  /** The engine carries it out; the answer never comes, the connection stays open. */
  | { readonly kind: 'hang' }
  /** The engine carries it out and half of the answer comes. */
  | { readonly kind: 'half-answer' }
  /** The engine never hears of it; this is answered. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: unknown;
      readonly contentType?: string;
    }
  /** The engine carries it out; something else is answered. */
  | {
      readonly kind: 'answer-after';
      readonly status: number;
      readonly body: unknown;
      readonly contentType?: string;
    }
  /** The true answer under another content type. */
  | { readonly kind: 'content-type'; readonly contentType: string }
  /** Forwarded when the promise resolves. */
  | { readonly kind: 'after'; readonly gate: Promise<void> };

interface Rule {
  readonly method: string;
  readonly path: RegExp;
  readonly fault: Fault;
  left: number;
}

export interface SeenRequest {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly headers: http.IncomingHttpHeaders;
  answeredAt?: number;
}

/** A real HTTP server in front of the real engine that loses, delays and falsifies answers as told. */
export class FaultyEngine {
  readonly seen: SeenRequest[] = [];
  private rules: Rule[] = [];
  private readonly server: http.Server;
  private readonly agent = new http.Agent({ keepAlive: true });
  private readonly hanging = new Set<http.ServerResponse>();
  private isDown = false;

  private constructor(private readonly target: URL) {
    this.server = http.createServer((incoming, outgoing) => {
      this.handle(incoming, outgoing).catch(() => outgoing.destroy());
    });
  }

  static async before(engineUrl: string): Promise<FaultyEngine> {
    const proxy = new FaultyEngine(new URL(engineUrl));
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/engine-rest`;
  }

  /** The next `times` requests of this method and path meet the fault. */
  next(method: string, path: RegExp, fault: Fault, times = 1): void {
    this.rules.push({ method, path, fault, left: times });
  }

  /** Breaks every connection at once until it is up again. */
  down(): void {
    this.isDown = true;
    this.server.closeAllConnections();
  }

  up(): void {
    this.isDown = false;
  }

  get hangingAnswers(): number {
    return this.hanging.size;
  }

  clear(): void {
    this.rules = [];
    this.seen.length = 0;
  }

  count(method: string, path: RegExp): number {
    return this.seen.filter((each) => each.method === method && path.test(each.path)).length;
  }

  async close(): Promise<void> {
    for (const response of this.hanging) response.destroy();
    this.server.closeAllConnections();
    this.agent.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(incoming: http.IncomingMessage, outgoing: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const path = incoming.url ?? '';
    const method = incoming.method ?? '';
    const request: SeenRequest = {
      at: performance.now(),
      method,
      path,
      body: body.toString('utf8'),
      headers: incoming.headers,
    };
    this.seen.push(request);
    outgoing.on('finish', () => (request.answeredAt = performance.now()));
    if (this.isDown) return void incoming.socket.destroy();
    const rule = this.rules.find((each) => each.left > 0 && each.method === method && each.path.test(path));
    if (rule) rule.left -= 1;
    await this.answer(rule?.fault, incoming, body, outgoing);
  }

  private async answer(
    fault: Fault | undefined,
    incoming: http.IncomingMessage,
    body: Buffer,
    outgoing: http.ServerResponse,
  ): Promise<void> {
    if (fault?.kind === 'lose-request') return void incoming.socket.destroy();
    if (fault?.kind === 'answer') return reply(outgoing, fault.status, fault.body, fault.contentType);
    if (fault?.kind === 'after') await fault.gate;
    const { status, headers, bytes } = await this.forward(incoming, body);
    if (fault?.kind === 'lose-answer') return void incoming.socket.destroy();
    if (fault?.kind === 'hang') return void this.hanging.add(outgoing);
    if (fault?.kind === 'answer-after') return reply(outgoing, fault.status, fault.body, fault.contentType);
    if (fault?.kind === 'half-answer') {
      outgoing.writeHead(status, {
        'content-type': 'application/json',
        'content-length': bytes.length + 100,
      });
      outgoing.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => incoming.socket.destroy());
      return;
    }
    const contentType = fault?.kind === 'content-type' ? fault.contentType : headers['content-type'];
    outgoing.writeHead(status, {
      ...(contentType ? { 'content-type': contentType } : {}),
      'content-length': bytes.length,
    });
    outgoing.end(bytes);
  }

  private forward(
    incoming: http.IncomingMessage,
    body: Buffer,
  ): Promise<{ status: number; headers: http.IncomingHttpHeaders; bytes: Buffer }> {
    return new Promise((resolve, reject) => {
      const { host: _host, ...headers } = incoming.headers;
      const request = http.request(
        {
          host: this.target.hostname,
          port: this.target.port,
          path: incoming.url,
          method: incoming.method,
          headers,
          agent: this.agent,
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              bytes: Buffer.concat(chunks),
            }),
          );
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  }
}

function reply(
  outgoing: http.ServerResponse,
  status: number,
  body: unknown,
  contentType = 'application/json',
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  outgoing.writeHead(status, { 'content-type': contentType });
  outgoing.end(text);
}
