import { setTimeout as pause } from 'node:timers/promises';
import { interruption } from './interruption.mjs';
import { say } from './steps.mjs';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
const SOUND_AFTER_MS = 60_000;

/** One process of the running system: when it dies by itself it is started again, ever more slowly, in one line each. */
export class SupervisedPart {
  /** `start(port)` returns `{ child, port, stop }` once the part answers; a restart gets the port it had. */
  constructor(name, start) {
    this.name = name;
    this.startIt = start;
    this.stopping = false;
    this.waitMs = FIRST_WAIT_MS;
  }

  async start() {
    this.running = await this.startIt(this.running?.port);
    this.since = performance.now();
    const { child } = this.running;
    if (child.exitCode !== null || child.signalCode !== null)
      return this.died(child.signalCode ?? child.exitCode);
    child.once('exit', (code, signal) => this.died(signal ?? code));
  }

  async stop() {
    this.stopping = true;
    await this.restart;
    await this.running?.stop();
  }

  died(reason) {
    if (this.stopping || interruption.aborted) return;
    if (performance.now() - this.since > SOUND_AFTER_MS) this.waitMs = FIRST_WAIT_MS;
    this.restart = this.startAgain(reason);
  }

  async startAgain(reason) {
    say(`! ${this.name} ended (${reason}); starting it again in ${this.waitMs / 1000} s`);
    await pause(this.waitMs, undefined, { signal: interruption }).catch(() => undefined);
    this.waitMs = Math.min(this.waitMs * 2, LONGEST_WAIT_MS);
    if (this.stopping || interruption.aborted) return;
    const began = performance.now();
    try {
      await this.start();
      say(`✓ ${this.name} runs again  ${((performance.now() - began) / 1000).toFixed(1)} s`);
    } catch (error) {
      if (!this.stopping && !interruption.aborted) await this.startAgain(error.message);
    }
  }
}
