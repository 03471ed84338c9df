import { type ApiClient } from './api-client.js';
import { isRecord } from './domain/references.js';

/** A timer of the engine that waits for its instant. */
export interface NextTimer {
  readonly at: Date;
  readonly caseId: string;
  readonly name: string;
}

/** Whether the cases are at rest, and the next instant they wait for. */
export interface TimeState {
  readonly now: Date;
  readonly quiet: boolean;
  readonly incidents: readonly string[];
  readonly nextTimer: NextTimer | undefined;
  readonly raw: unknown;
}

/** The system did not come to rest, or something in it needs a person. */
export class NotSettled extends Error {
  override readonly name = 'NotSettled';
}

const SETTLE_LIMIT_MS = 60_000;
const LOOK_EVERY_MS = 25;

/** The clock of app and engine together, through the two addresses that exist only in rehearsal mode. */
export class SimulatedTime {
  constructor(private readonly api: ApiClient) {}

  async set(to: Date): Promise<void> {
    const answer = await this.api.fetch('PUT', '/api/rehearsal/clock', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to: to.toISOString() }),
    });
    if (answer.status >= 300) {
      throw new Error(`the clock cannot be set (${answer.status}): is the system in rehearsal mode?`);
    }
  }

  /** Waits until nothing of these cases is under way. @throws NotSettled */
  async settle(caseIds: readonly string[]): Promise<TimeState> {
    const end = performance.now() + SETTLE_LIMIT_MS;
    for (;;) {
      const state = await this.state(caseIds);
      if (state.incidents.length > 0) throw new NotSettled(`流程引擎有故障：${state.incidents.join('；')}`);
      if (state.quiet) return state;
      if (performance.now() > end) {
        throw new NotSettled(`${SETTLE_LIMIT_MS / 1000} 秒内未平静：${JSON.stringify(state.raw)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  private async state(caseIds: readonly string[]): Promise<TimeState> {
    const query = new URLSearchParams(caseIds.map((id) => ['caseId', id]));
    const { status, body } = await this.api.fetch('GET', `/api/rehearsal/state?${query.toString()}`);
    if (status >= 300 || !isRecord(body)) throw new Error(`the state cannot be read (${status})`);
    const incidents = Array.isArray(body['incidents']) ? body['incidents'].filter(isRecord) : [];
    const timer = body['nextTimer'];
    return {
      now: new Date(String(body['now'])),
      quiet: body['quiet'] === true,
      incidents: incidents.map((each) => `${String(each['activityId'])}: ${String(each['message'])}`),
      nextTimer: isRecord(timer)
        ? { at: new Date(String(timer['at'])), caseId: String(timer['caseId']), name: String(timer['name']) }
        : undefined,
      raw: body,
    };
  }
}
