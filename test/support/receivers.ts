import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedCall {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A real HTTP server that keeps what it is sent and answers as told: a status, or 0 to break the connection. */
export class WebhookReceiver {
  readonly calls: ReceivedCall[] = [];
  /** Statuses of the next answers; 200 when none is left. */
  answers: number[] = [];
  private constructor(private readonly server: Server) {}

  static async open(): Promise<WebhookReceiver> {
    const server = createServer();
    const receiver = new WebhookReceiver(server);
    server.on('request', (request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        receiver.calls.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
        const status = receiver.answers.shift() ?? 200;
        if (status === 0) return void request.socket.destroy();
        response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/elsewhere' } : {}).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** A real SMTP server that keeps the mails it takes; it refuses the next ones as often as told. */
export class MailReceiver {
  readonly mails: string[] = [];
  refusals = 0;
  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<MailReceiver> {
    const box: { receiver?: MailReceiver } = {};
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, _session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const { receiver } = box;
          if (receiver && receiver.refusals > 0) {
            receiver.refusals -= 1;
            return done(Object.assign(new Error('mailbox is full'), { responseCode: 452 }));
          }
          receiver?.mails.push(Buffer.concat(parts).toString('utf8'));
          done();
        });
      },
    });
    const receiver = new MailReceiver(server);
    box.receiver = receiver;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }
}
