import net, { type AddressInfo, type Socket } from 'node:net';

/** A TCP way to a server that can be closed: open connections break at once and no new one is made. */
export class BreakableWay {
  private readonly sockets = new Set<Socket>();
  private readonly server: net.Server;
  private isOpen = true;

  private constructor(private readonly target: URL) {
    this.server = net.createServer((near) => this.join(near));
  }

  static async to(url: string): Promise<BreakableWay> {
    const way = new BreakableWay(new URL(url));
    await new Promise<void>((resolve) => way.server.listen(0, '127.0.0.1', resolve));
    return way;
  }

  /** The server's address by this way. */
  get url(): string {
    const url = new URL(this.target.href);
    url.hostname = '127.0.0.1';
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  break(): void {
    this.isOpen = false;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.isOpen = true;
  }

  async close(): Promise<void> {
    this.break();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(near: Socket): void {
    if (!this.isOpen) return void near.destroy();
    const far = net.connect(Number(this.target.port), this.target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }
}
