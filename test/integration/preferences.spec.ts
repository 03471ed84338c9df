import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PreferencesModule } from '../../src/preferences/index.js';
import { anHttpApp } from '../support/http-app.js';
import { anActor } from '../support/people.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';
import request from 'supertest';
import type { NestExpressApplication } from '@nestjs/platform-express';

describe('what a person arranges for themselves', () => {
  const jia = anActor({ personId: randomUUID() });
  const yi = anActor({ personId: randomUUID(), name: '乙' });
  let scratch: ScratchDatabase;
  let app: NestExpressApplication;

  beforeAll(async () => {
    scratch = await aScratchDatabase();
    app = await anHttpApp(scratch.database, [PreferencesModule], [jia, yi]);
  });
  afterAll(async () => {
    await app.close();
    await scratch.drop();
  });

  const send = (who: typeof jia, method: 'get' | 'put' | 'patch' | 'delete', path: string, body?: object) =>
    request(app.getHttpServer())[method](`/api/me/${path}`).set('x-test-person', who.personId).send(body);
  const view = (over: object = {}) => ({
    list: 'INBOX',
    name: '本周到期',
    filter: { caseKind: 'PENALTY', dueTo: '2026-10-10' },
    columns: ['caseNo', 'dueDate'],
    ...over,
  });

  it('has preferences before anything was chosen, and keeps what is chosen one by one', async () => {
    expect((await send(jia, 'get', 'preferences')).body).toEqual({
      language: 'zh',
      density: 'COMPACT',
      theme: 'SYSTEM',
    });
    await send(jia, 'patch', 'preferences', { theme: 'DARK' });
    expect((await send(jia, 'patch', 'preferences', { density: 'COMFORTABLE' })).body).toEqual({
      language: 'zh',
      density: 'COMFORTABLE',
      theme: 'DARK',
    });
    expect((await send(yi, 'get', 'preferences')).body).toMatchObject({ theme: 'SYSTEM' });
    expect((await send(jia, 'patch', 'preferences', { theme: 'PINK' })).status).toBe(400);
  });

  it('keeps a view once however often it is sent, by its own id, and changes it', async () => {
    const id = randomUUID();
    for (const name of ['本周到期', '本周到期', '下周到期']) {
      expect((await send(jia, 'put', `views/${id}`, view({ name }))).status).toBe(200);
    }
    const { body } = await send(jia, 'get', 'views?list=INBOX');
    expect(body).toEqual([{ id, ...view({ name: '下周到期' }) }]);
    expect((await send(jia, 'get', 'views?list=CASES')).body).toEqual([]);
  });

  it('refuses two views of one name, and every unknown condition at once', async () => {
    const taken = await send(jia, 'put', `views/${randomUUID()}`, view({ name: '下周到期' }));
    expect([taken.status, taken.body.code]).toEqual([409, 'VIEW_NAME_TAKEN']);
    const filter = { colour: 'red', stage: 'DECIDED' };
    const unknown = await send(jia, 'put', `views/${randomUUID()}`, view({ name: 'x', filter }));
    expect([unknown.status, unknown.body.code]).toEqual([422, 'VIEW_FILTER_UNKNOWN']);
    const cases = await send(
      jia,
      'put',
      `views/${randomUUID()}`,
      view({ list: 'CASES', filter: { stage: 'DECIDED' } }),
    );
    expect(cases.status).toBe(200);
  });

  it('shows, changes and removes nobody else’s', async () => {
    const id = randomUUID();
    const phraseId = randomUUID();
    await send(jia, 'put', `views/${id}`, view({ name: '甲的' }));
    await send(jia, 'put', `phrases/${phraseId}`, { title: '程序', text: '程序合法。' });
    expect((await send(yi, 'get', 'views')).body).toEqual([]);
    expect((await send(yi, 'get', 'phrases')).body).toEqual([]);
    for (const [method, path, body] of [
      ['put', `views/${id}`, view({ name: '乙的' })],
      ['delete', `views/${id}`, undefined],
      ['put', `phrases/${phraseId}`, { title: 'x', text: 'y' }],
      ['delete', `phrases/${phraseId}`, undefined],
    ] as const) {
      const answer = await send(yi, method, path, body);
      expect([answer.status, answer.body.code]).toEqual([404, 'PERSONAL_ITEM_NOT_FOUND']);
    }
    expect((await send(jia, 'get', 'phrases')).body).toEqual([
      { id: phraseId, title: '程序', text: '程序合法。' },
    ]);
    expect((await send(jia, 'delete', `phrases/${phraseId}`)).status).toBe(204);
    expect((await send(jia, 'get', 'phrases')).body).toEqual([]);
  });

  it('keeps fifty views of a person and says so to the fifty-first, also when they come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 52 }, (_, n) =>
        send(yi, 'put', `views/${randomUUID()}`, view({ name: `视图 ${n}` })),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(50);
    expect(answers.filter(({ body }) => body.code === 'PERSONAL_LIMIT_REACHED')).toHaveLength(2);
  });
});
