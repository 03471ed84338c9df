import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { SAMPLE_NAMES } from '../names.js';
import { SAMPLE_PASSWORD } from '../people.js';
import { HANDLER, LEGAL_HEAD, SECOND_HANDLER, type SampleCase, type SampleStep } from './sample-case.js';

const AGAIN_MS = 250;
const REQUEST_MS = 30_000;
const DAY_MS = 86_400_000;

interface Task {
  readonly id: string;
  readonly taskKey: string;
  readonly mayTake: boolean;
}

/** A command was refused, or a task never came: somebody has acted on the case meanwhile. */
export class CaseLeftAlone extends Error {
  override readonly name = 'CaseLeftAlone';

  /** `code`: the refusal's own, where there was one. */
  constructor(
    message: string,
    readonly code?: string,
  ) {
    super(message);
  }
}

const REFUSED = [400, 403, 404, 409, 412, 422];

/**
 * Brings sample cases to where they are shown, through the public API, as the sample people. Every command carries an
 * idempotency key that follows from the case and the step: whoever begins again after having been killed repeats what was
 * sent and gets the answer of then, so that every case is made once.
 */
export class SampleCaseMaker {
  private readonly tokens = new Map<string, string>();

  /** `patienceMs`: how long the engine may take to reach a step. */
  constructor(
    private readonly url: string,
    private readonly today: string,
    private readonly patienceMs = 120_000,
  ) {}

  /** Whether somebody has filed a case of the sample agency. */
  async hasCases(): Promise<boolean> {
    const { items } = await this.request(LEGAL_HEAD, 'GET', '/api/cases');
    return (items as unknown[]).length > 0;
  }

  /** The id of the case, once it stands where it is to be shown. */
  async make(sample: SampleCase): Promise<string> {
    const filedOn = daysBefore(this.today, sample.filedDaysAgo);
    const handlers = [HANDLER, SECOND_HANDLER];
    const filing = { kind: 'PENALTY', cause: sample.cause, party: sample.party, handlers, filedOn };
    const { caseId } = await this.send(HANDLER, '/api/cases', filing, `${sample.key} fileCase`);
    const id = String(caseId);
    for (const [index, step] of sample.steps(this.today).entries()) {
      const name = `${sample.key} ${index} ${step.operation} ${step.who}`;
      if (!(await this.wasDone(id, step))) await this.act(id, step, name);
    }
    if (sample.then) await this.taskOf(id, sample.then.who, sample.then.task);
    return id;
  }

  /** The person's own open task, once the engine has reached it. */
  async taskOf(caseId: string, who: string, taskKey: string): Promise<string> {
    const until = performance.now() + this.patienceMs;
    for (;;) {
      const page = await this.request(who, 'GET', `/api/cases/${caseId}`);
      const task = (page['tasks'] as Task[]).find((each) => each.taskKey === taskKey && each.mayTake);
      if (task && page['engineCatchingUp'] !== true) return task.id;
      if (performance.now() > until)
        throw new CaseLeftAlone(`${who} was never offered ${taskKey} in ${caseId}`);
      await pause(AGAIN_MS);
    }
  }

  private async act(caseId: string, step: SampleStep, name: string): Promise<void> {
    if (!step.withoutTask) await this.taskOf(caseId, step.who, step.operation);
    const path = step.operation.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    await this.send(step.who, `/api/cases/${caseId}/${path}`, step.body, name);
  }

  /** Its task does not come again, so that waiting for it would never end. */
  private async wasDone(caseId: string, { who, operation }: SampleStep): Promise<boolean> {
    const page = await this.request(HANDLER, 'GET', `/api/cases/${caseId}`);
    const history = page['history'] as { action: string; actorName: string }[];
    return history.some((each) => each.action === operation && each.actorName === SAMPLE_NAMES[who]);
  }

  /** A command; again while the engine is still on its way to where it may be sent. */
  private async send(who: string, path: string, body: unknown, name: string): Promise<Body> {
    const until = performance.now() + this.patienceMs;
    for (;;) {
      try {
        return await this.request(who, 'POST', path, body, { 'idempotency-key': keyOf(name) });
      } catch (error) {
        const early = error instanceof CaseLeftAlone && error.code === 'ENGINE_CATCHING_UP';
        if (!early || performance.now() > until) throw error;
        await pause(AGAIN_MS);
      }
    }
  }

  private async request(
    who: string,
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Body> {
    const answer = await fetch(this.url + path, {
      method,
      headers: {
        authorization: `Bearer ${await this.token(who)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      signal: AbortSignal.timeout(REQUEST_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (REFUSED.includes(answer.status)) {
      const { code } = JSON.parse(text) as { code?: string };
      throw new CaseLeftAlone(`${method} ${path} by ${who}: ${text}`, code);
    }
    if (!answer.ok) throw new Error(`${method} ${path} by ${who}: ${answer.status} ${text}`);
    return (text === '' ? {} : JSON.parse(text)) as Body;
  }

  private async token(who: string): Promise<string> {
    const known = this.tokens.get(who);
    if (known !== undefined) return known;
    const answer = await fetch(`${this.url}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ signInName: who, password: SAMPLE_PASSWORD }),
      signal: AbortSignal.timeout(REQUEST_MS),
    });
    if (!answer.ok) throw new Error(`${who} cannot sign in: ${answer.status} ${await answer.text()}`);
    const { token } = (await answer.json()) as { token: string };
    this.tokens.set(who, token);
    return token;
  }
}

type Body = Readonly<Record<string, unknown>>;

/** A UUID that follows from the name. */
function keyOf(name: string): string {
  const hex = createHash('sha256').update(`sample case ${name}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** Calendar days; nothing of the law is counted here. */
function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}
