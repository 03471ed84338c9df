import { Injectable, Logger } from '@nestjs/common';

/** Told the business key of an instance that has just moved. */
export type InstanceListener = (businessKey: string) => Promise<void>;

/**
 * Tells its listeners which instance moved: after each delivered command and each answered external task.
 * Touches of one key that come while it is being told are folded into one further telling; a listener that
 * fails is logged, never passed on: the reconciler repairs what it missed.
 */
@Injectable()
export class InstanceTouched {
  private readonly logger = new Logger(InstanceTouched.name);
  private readonly listeners: InstanceListener[] = [];
  private readonly running = new Map<string, Promise<void>>();
  private readonly again = new Set<string>();

  /** Registers a listener for the life of the process, at module init. */
  onInstanceTouched(listener: InstanceListener): void {
    this.listeners.push(listener);
  }

  /** Resolves when the listeners have seen the instance at or after this moment. */
  touch(businessKey: string): Promise<void> {
    const busy = this.running.get(businessKey);
    if (busy) {
      this.again.add(businessKey);
      return busy;
    }
    const run = this.tell(businessKey).finally(() => this.running.delete(businessKey));
    this.running.set(businessKey, run);
    return run;
  }

  /** Whether a telling is under way. */
  get busy(): boolean {
    return this.running.size > 0;
  }

  /** Waits for the tellings under way; for an orderly stop. */
  async settled(): Promise<void> {
    await Promise.all(this.running.values());
  }

  private async tell(businessKey: string): Promise<void> {
    do {
      this.again.delete(businessKey);
      for (const listener of this.listeners) {
        await listener(businessKey).catch((error: unknown) =>
          this.logger.error({ message: 'instance listener failed', businessKey, error: String(error) }),
        );
      }
    } while (this.again.has(businessKey));
  }
}
