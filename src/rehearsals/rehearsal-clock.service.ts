import { Injectable } from '@nestjs/common';
import { Settings } from '../config/index.js';
import { Clock } from '../shared/clock.js';

const TIMEOUT_MS = 10_000;

/** Moves the clock of the app and of the engine together. */
@Injectable()
export class RehearsalClock {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {
    if (!settings.rehearsalMode || settings.production) {
      throw new Error('simulated time is for rehearsal mode only (REHEARSAL_MODE)');
    }
  }

  /** Both clocks show that instant and go on ticking; the engine's first, so that no timer waits for the other one. */
  async set(to: Date): Promise<Date> {
    const offsetMs = to.getTime() - (this.clock.now().getTime() - this.clock.offset);
    const { engineClockUrl = '', engineUser, enginePassword } = this.settings;
    const answer = await fetch(engineClockUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from(`${engineUser}:${enginePassword}`).toString('base64')}`,
      },
      body: JSON.stringify({ offsetMs }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!answer.ok) throw new Error(`the engine's clock could not be set (${answer.status})`);
    this.clock.setOffset(offsetMs);
    return this.clock.now();
  }
}
