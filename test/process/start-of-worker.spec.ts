import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Injectable, type Provider } from '@nestjs/common';
import type { EngineClient } from '../../src/process-engine/engine-client.js';
import { ExternalTask, type ExternalTaskHandler, type TaskResult } from '../../src/process-engine/index.js';
import { ExternalTaskRegistry } from '../../src/process-engine/external-task-registry.service.js';
import { TopicCheck } from '../../src/process-engine/topic-check.service.js';
import { anEngineApp, deployContractModel, engineClient, type ContractModel } from '../support/engine-app.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

describe('start of a worker', () => {
  let scratch: ScratchDatabase;
  let engine: EngineClient;
  let model: ContractModel;
  let folder: string;

  beforeAll(async () => {
    scratch = await aScratchDatabase();
    engine = engineClient();
    model = await deployContractModel(engine, 'start-of-worker');
    folder = await mkdtemp(path.join(tmpdir(), 'diagrams-'));
    const fixture = await readFile(
      path.resolve(process.cwd(), 'test/fixtures/engine/engine-contract.bpmn'),
      'utf8',
    );
    await writeFile(path.join(folder, 'one.bpmn'), fixture.replaceAll('engine-contract', model.key));
  }, 60_000);

  afterAll(async () => {
    engine.close();
    await scratch.drop();
  });

  function handler(topic: string): Provider {
    @Injectable()
    @ExternalTask(topic)
    class Handler implements ExternalTaskHandler {
      async handle(): Promise<TaskResult> {
        return {};
      }
    }
    return { provide: Symbol(topic), useClass: Handler };
  }

  async function check(topics: readonly string[], run: (check: TopicCheck) => Promise<void>): Promise<void> {
    const app = await anEngineApp(scratch.database, {}, topics.map(handler));
    try {
      await run(app.get(TopicCheck));
    } finally {
      await app.close();
    }
  }

  it('is fine when diagrams and handlers name the same topics', async () => {
    const { prepare, remind, finish } = model.topics;
    await check([prepare, remind, finish], (topics) => topics.checkFiles(folder));
    await check([prepare, remind, finish], (topics) => topics.checkDeployed('start-of-worker'));
  });

  it('is refused when a topic of a diagram has no handler', async () => {
    const { prepare, remind } = model.topics;
    await expect(check([prepare, remind], (topics) => topics.checkFiles(folder))).rejects.toThrow(
      model.topics.finish,
    );
    await expect(
      check([prepare, remind], (topics) => topics.checkDeployed('start-of-worker')),
    ).rejects.toThrow(model.topics.finish);
  });

  it('is refused when a handler has no diagram', async () => {
    const { prepare, remind, finish } = model.topics;
    await expect(
      check([prepare, remind, finish, 'a.lost'], (topics) => topics.checkFiles(folder)),
    ).rejects.toThrow('a.lost');
  });

  it('is refused when two handlers serve one topic', async () => {
    const app = await anEngineApp(scratch.database, {}, [handler('a.b'), handler('a.b')]);
    expect(() => app.get(ExternalTaskRegistry).all()).toThrow(/a\.b is served by/);
    await app.close();
  });
});
