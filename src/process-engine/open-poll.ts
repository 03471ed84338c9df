import { setTimeout as pause } from 'node:timers/promises';

/** The one poll that may be open, to wait for its answer. */
export class OpenPoll {
  private answer: Promise<void> = Promise.resolve();
  answered: () => void = () => undefined;

  opened(): void {
    this.answer = new Promise((resolve) => (this.answered = resolve));
  }

  /** Resolves with the answer, after `limitMs` without one, and at once when no poll is open. */
  async untilAnswered(limitMs: number): Promise<void> {
    await Promise.race([this.answer, pause(limitMs, undefined, { ref: false })]);
  }
}
