import { Injectable } from '@nestjs/common';

/**
 * The only source of "now" in services and workers. Domain code takes instants as arguments.
 * Under a rehearsal the offset moves; in production nothing may move it.
 */
@Injectable()
export class Clock {
  private offsetMs = 0;

  /** The present instant (UTC inside, Beijing time when shown). */
  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  get offset(): number {
    return this.offsetMs;
  }

  /** Only the rehearsal module calls this. */
  setOffset(offsetMs: number): void {
    this.offsetMs = offsetMs;
  }
}
