import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Global, Logger, Module, type INestApplicationContext, type Provider } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Settings, loadSettings } from '../../src/config/index.js';
import { Database } from '../../src/database/index.js';
import { EngineClient } from '../../src/process-engine/engine-client.js';
import { ProcessEngineModule, type OutboxCommand } from '../../src/process-engine/index.js';
import { Outbox } from '../../src/process-engine/index.js';
import { Clock } from '../../src/shared/clock.js';

/** The fixture model under a key and topics of one spec's own, so that specs share an engine without meeting. */
export interface ContractModel {
  readonly key: string;
  readonly topics: { readonly prepare: string; readonly remind: string; readonly finish: string };
  readonly message: string;
}

const FIXTURE = path.resolve(process.cwd(), 'test/fixtures/engine/engine-contract.bpmn');

export async function deployContractModel(engine: EngineClient, source = 'test'): Promise<ContractModel> {
  const key = `contract-${randomBytes(4).toString('hex')}`;
  const xml = (await readFile(FIXTURE, 'utf8')).replaceAll('engine-contract', key);
  const form = new FormData();
  form.set('deployment-name', key);
  form.set('deployment-source', source);
  form.set(`${key}.bpmn`, new Blob([xml]), `${key}.bpmn`);
  const response = new Response(form);
  await engine.postForm('/deployment/create', {
    type: response.headers.get('content-type') ?? '',
    bytes: Buffer.from(await response.arrayBuffer()),
  });
  return {
    key,
    topics: { prepare: `${key}.prepare`, remind: `${key}.remind`, finish: `${key}.finish` },
    message: `${key}.answer-received`,
  };
}

export function engineClient(url = engineEnvironment().url, timeoutMs = 20_000): EngineClient {
  const { user, password } = engineEnvironment();
  return new EngineClient({ url, user, password, timeoutMs });
}

export function engineEnvironment(): { url: string; user: string; password: string } {
  const { ENGINE_URL, ENGINE_USER, ENGINE_PASSWORD } = process.env;
  if (!ENGINE_URL || !ENGINE_USER || !ENGINE_PASSWORD) throw new Error('ENGINE_URL is not set: run npm test');
  return { url: ENGINE_URL, user: ENGINE_USER, password: ENGINE_PASSWORD };
}

/** process-engine as a worker process has it, on the given database, with the spec's own handlers. */
export async function anEngineApp(
  database: Database,
  environment: Readonly<Record<string, string>> = {},
  handlers: readonly Provider[] = [],
): Promise<INestApplicationContext> {
  const settings = loadSettings({ ...process.env, DATABASE_URL: 'postgres://x@127.0.0.1/x', ...environment });
  @Global()
  @Module({
    providers: [
      { provide: Settings, useValue: settings },
      { provide: Database, useFactory: () => borrowed(database) },
      Clock,
    ],
    exports: [Settings, Database, Clock],
  })
  class Ground {}
  const module = await Test.createTestingModule({
    imports: [Ground, ProcessEngineModule],
    providers: [...handlers],
  }).compile();
  Logger.overrideLogger(['fatal']);
  await module.init();
  return module;
}

/** The spec closes its database itself, after all apps that used it. */
function borrowed(database: Database): Database {
  return Object.assign(Object.create(database) as Database, { onModuleDestroy: async () => undefined });
}

/** A command with ids of its own, unless they are given. */
export function command<T extends object>(parts: T): T & { commandId: string; businessKey: string } {
  return { commandId: randomUUID(), businessKey: randomUUID(), ...parts };
}

export async function send(app: INestApplicationContext, added: OutboxCommand): Promise<void> {
  const outbox = app.get(Outbox, { strict: false });
  await app.get(Database, { strict: false }).transaction((tx) => outbox.add(tx, added));
}

/** Looks until there is an answer; fails with the last thing seen when the time is over. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
  withinMs = 20_000,
): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
