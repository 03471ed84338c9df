import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Logger, Module, type INestApplication } from '@nestjs/common';
import { AppModule } from '../../src/app.module.js';
import { SettingsModule, loadSettings } from '../../src/config/index.js';
import { createHttpApplication } from '../../src/http-application.js';
import { EngineRuntime } from '../../src/process-engine/index.js';
import { deployModels } from '../../src/process-engine/models.js';
import { SAMPLE_PASSWORD, SampleData, SampleDataModule } from '../../src/sample-data/index.js';
import { type PathStep } from '../builders/case-path.js';
import { engineClient, engineEnvironment, until } from './engine-app.js';
import { aScratchDatabase, type ScratchDatabase } from './scratch-database.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
  readonly text: string;
}

type HeadersOf = Readonly<Record<string, string>>;
export type Row = Readonly<Record<string, unknown>>;

/** What reconciler and inbox projection write by themselves meanwhile, about any instance of a shared engine. */
const RECONCILED = [
  ...['case_changed', 'case_figure', 'review_figure'],
  ...['engine_finding', 'inbox_case', 'change_event', 'work_item'],
];
const SQL_FILES = [
  ...[
    'audit-trail',
    'case-calendar',
    'cases',
    'changes',
    'inbox',
    'process-engine',
    'statistics',
    'working-calendar',
  ],
];

/**
 * Api and worker in one process on a database of the spec's own and the real engine, with the sample agencies and
 * people.
 */
export class Office {
  private readonly tokens = new Map<string, Promise<string>>();
  /** Cases filed here; their instances go when the office closes. */
  private readonly caseIds: string[] = [];

  private constructor(
    readonly scratch: ScratchDatabase,
    readonly app: INestApplication,
    readonly url: string,
  ) {}

  /** `environment` overrides settings, e.g. an ENGINE_URL or DATABASE_URL that leads through a proxy. */
  static async open(
    environment: (scratch: ScratchDatabase) => Promise<HeadersOf> | HeadersOf = () => ({}),
  ): Promise<Office> {
    const scratch = await aScratchDatabase(...SQL_FILES);
    const engine = engineClient(undefined, 60_000);
    await deployModels(engine);
    engine.close();
    const settings = loadSettings({
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: scratch.applicationUrl,
      DATABASE_OWNER_URL: '',
      PUBLIC_ORIGIN: 'http://office.test',
      ...(await environment(scratch)),
    });
    @Module({ imports: [SettingsModule.with(settings), AppModule, SampleDataModule] })
    class OfficeProgram {}
    const app = await createHttpApplication(OfficeProgram);
    Logger.overrideLogger(['fatal']);
    await app.get(SampleData, { strict: false }).load();
    await app.get(EngineRuntime, { strict: false }).start();
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new Office(scratch, app, `http://127.0.0.1:${port}`);
  }

  async close(): Promise<void> {
    await this.app.close();
    for (const caseId of this.caseIds) await this.removeInstances(caseId);
    await this.scratch.drop();
  }

  /** Nobody: a request without sign-in. */
  async send(method: string, path: string, body?: unknown, headers: HeadersOf = {}): Promise<Answer> {
    const raw = typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData;
    const response = await fetch(this.url + path, {
      method,
      headers: { ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parsed(text), text };
  }

  /** A request of a sample person, signed in once. */
  async as(
    who: string,
    method: string,
    path: string,
    body?: unknown,
    headers: HeadersOf = {},
  ): Promise<Answer> {
    return this.send(method, path, body, { authorization: `Bearer ${await this.token(who)}`, ...headers });
  }

  async token(who: string): Promise<string> {
    const known = this.tokens.get(who) ?? this.signIn(who);
    this.tokens.set(who, known);
    return known;
  }

  /** A command on a case; waits while the engine is still on its way to the step. */
  async act(
    who: string,
    operation: string,
    caseId: string,
    body: unknown = {},
    headers: HeadersOf = {},
  ): Promise<Answer> {
    return until(
      `${operation} by ${who}`,
      async () => {
        const answer = await this.as(who, 'POST', routeOf(operation, caseId), body, headers);
        return answer.body['code'] === 'ENGINE_CATCHING_UP' ? undefined : answer;
      },
      60_000,
    );
  }

  /** As `act`, and the command must have been accepted. */
  async did(who: string, operation: string, caseId: string, body: unknown = {}): Promise<Answer> {
    const answer = await this.act(who, operation, caseId, body);
    if (answer.status >= 300) throw new Error(`${operation} by ${who}: ${answer.status} ${answer.text}`);
    return answer;
  }

  /** Walks the path up to the operation, which the case then waits for; `after` is the last step already done. */
  async walk(caseId: string, path: readonly PathStep[], upTo: string, after?: string): Promise<void> {
    const from = after === undefined ? 0 : path.findIndex(({ operation }) => operation === after) + 1;
    for (const step of path.slice(from)) {
      if (step.operation === upTo) break;
      await this.did(step.who, step.operation, caseId, step.body);
    }
    await this.waitsFor(caseId, upTo);
  }

  async file(who: string, body: unknown, headers: HeadersOf = {}): Promise<string> {
    const answer = await this.as(who, 'POST', '/api/cases', body, headers);
    if (answer.status !== 201) throw new Error(`fileCase by ${who}: ${answer.status} ${answer.text}`);
    const caseId = String(answer.body['caseId']);
    this.caseIds.push(caseId);
    return caseId;
  }

  /** A case that others filed here: its instances go with the office too. */
  alsoRemove(caseId: string): void {
    this.caseIds.push(caseId);
  }

  async page(who: string, caseId: string): Promise<Record<string, unknown>> {
    return (await this.as(who, 'GET', `/api/cases/${caseId}`)).body;
  }

  /** Waits until the case waits for somebody with this task, and nothing is on its way any more. */
  async waitsFor(caseId: string, taskKey: string): Promise<Row> {
    return until(
      `${taskKey} of ${caseId}`,
      async () => {
        const [pending] = await this.rows(
          `SELECT 1 FROM engine_outbox WHERE business_key = $1 AND state = 'PENDING'`,
          [caseId],
        );
        if (pending) return undefined;
        const [item] = await this.rows(
          `SELECT * FROM work_item WHERE case_id = $1 AND task_key = $2 AND state = 'OPEN'`,
          [caseId, taskKey],
        );
        return item;
      },
      60_000,
    );
  }

  /** Asks the database as superuser. */
  async rows(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.scratch.superuser.query<Row>(sql, [...values])).rows;
  }

  /** How many rows each table of the application has; what was refused must leave them as they were. */
  async counts(without: readonly string[] = []): Promise<Record<string, number>> {
    const tables = await this.rows(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
    );
    const counted: Record<string, number> = {};
    for (const { tablename } of tables) {
      const table = String(tablename);
      if (without.includes(table) || RECONCILED.includes(table)) continue;
      const [row] = await this.rows(`SELECT count(*)::int AS n FROM "${table}"`);
      counted[table] = Number(row?.['n']);
    }
    return counted;
  }

  /** A call of the engine's own REST interface, past everything that is ours. */
  async engine(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
    const { url, user, password } = engineEnvironment();
    const isForm = body instanceof FormData;
    const response = await fetch(url + path, {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
        ...(isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }

  private async signIn(signInName: string): Promise<string> {
    const answer = await this.send('POST', '/api/sign-in', { signInName, password: SAMPLE_PASSWORD });
    if (answer.status !== 200) throw new Error(`${signInName}: ${answer.status} ${answer.text}`);
    return String(answer.body['token']);
  }

  private async removeInstances(caseId: string): Promise<void> {
    const { body } = await this.engine('GET', `/process-instance?businessKey=${caseId}`);
    for (const { id } of body as { id: string }[]) {
      await this.engine('DELETE', `/process-instance/${id}?failIfNotExists=false`);
    }
  }
}

/** `POST /api/cases/{id}/write-opinion` for `writeOpinion`. */
export function routeOf(operation: string, caseId: string): string {
  return `/api/cases/${caseId}/${operation.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

export const anIdempotencyKey = (): HeadersOf => ({ 'Idempotency-Key': randomUUID() });

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
