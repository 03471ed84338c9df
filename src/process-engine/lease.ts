import { EngineError } from './domain/engine-error.js';

/** Keeps a taken row ours while we work on it, and stops us from calling the engine once it may be another's. */
export class Lease {
  private readonly timer: NodeJS.Timeout;
  private renewedAt = performance.now();

  constructor(
    leaseMs: number,
    /** How long after the last renewal a call may still begin and be sure to end within the lease. */
    private readonly safeMs: number,
    renew: () => Promise<boolean>,
  ) {
    this.timer = setInterval(
      () => {
        const asked = performance.now();
        renew().then(
          (ours) => {
            if (ours) this.renewedAt = asked;
          },
          () => undefined,
        );
      },
      Math.min(leaseMs, safeMs) / 3,
    );
  }

  /** Throws once the lease may have passed to another relay by the end of a call. */
  check(): void {
    if (performance.now() - this.renewedAt > this.safeMs)
      throw new EngineError('UNCLEAR', 'the lease is running out');
  }

  end(): void {
    clearInterval(this.timer);
  }
}
