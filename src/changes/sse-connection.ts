import type { Response } from 'express';

const HEARTBEAT_MS = 15_000;
/** A stream ends after this; the browser comes back by itself and proves its session again. */
const MAX_AGE_MS = 10 * 60_000;
/** A reader that does not keep up is let go; it catches up by its Last-Event-ID. */
const MAX_WAITING = 500;

/** One answer of server-sent events: writes no faster than the reader reads, and always ends cleanly. */
export class SseConnection {
  private readonly waiting: string[] = [];
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly closers: (() => void)[] = [];
  private full = false;
  private closed = false;

  constructor(private readonly response: Response) {
    response.on('close', () => this.close());
    response.on('drain', () => this.flush());
  }

  start(): void {
    if (this.closed) return;
    this.response.status(200);
    this.response.set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      // nginx would otherwise hold events back until its buffer is full.
      'X-Accel-Buffering': 'no',
    });
    this.response.flushHeaders();
    this.write('retry: 1000\n\n');
    this.timers.push(setInterval(() => this.write(': still here\n\n'), HEARTBEAT_MS));
    this.timers.push(setTimeout(() => this.close(), MAX_AGE_MS));
    this.timers.forEach((timer) => timer.unref());
  }

  send(event: string, id: string, data: unknown): void {
    this.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Runs now when the connection is closed already. */
  onClose(closer: () => void): void {
    if (this.closed) closer();
    else this.closers.push(closer);
  }

  /** Ends the stream when its preparation fails; before the headers are sent the failure is the answer. */
  async closeOnFailure(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      const answered = this.response.headersSent;
      if (answered) this.close();
      else this.release();
      if (!answered) throw error;
    }
  }

  close(): void {
    if (this.closed) return;
    this.release();
    if (this.response.headersSent) this.response.end();
  }

  private release(): void {
    this.closed = true;
    this.timers.forEach((timer) => clearTimeout(timer));
    this.closers.splice(0).forEach((closer) => closer());
  }

  private write(text: string): void {
    if (this.closed) return;
    if (this.full) {
      if (this.waiting.push(text) > MAX_WAITING) this.close();
      return;
    }
    this.full = !this.response.write(text);
  }

  private flush(): void {
    this.full = false;
    while (!this.full && !this.closed) {
      const next = this.waiting.shift();
      if (next === undefined) return;
      this.full = !this.response.write(next);
    }
  }
}
