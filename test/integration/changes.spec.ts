import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { request as httpRequest, type ClientRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import request from 'supertest';
import { Changes, ChangesModule, type ChangeInput } from '../../src/changes/index.js';
import { Notifications, NotificationsModule } from '../../src/notifications/index.js';
import { anHttpApp } from '../support/http-app.js';
import { eventually } from '../support/eventually.js';
import { anActor, aReviewer } from '../support/people.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

interface Event {
  readonly id: string;
  readonly event: string;
  readonly data: Record<string, unknown>;
}

const PEOPLE = [
  anActor(),
  aReviewer(),
  anActor({ personId: 'stranger', agencyId: 'elsewhere' }),
  anActor({ personId: 'supervisor', agencyId: 'platform', roles: ['SUPERVISOR'] }),
];

describe('stream of changes', () => {
  let scratch: ScratchDatabase;
  let app: NestExpressApplication;
  let open: ClientRequest[] = [];

  beforeAll(async () => {
    scratch = await aScratchDatabase('changes');
  });
  afterAll(async () => scratch.drop());
  beforeEach(async () => {
    await scratch.superuser.query('TRUNCATE change_event, notification');
    app = await anHttpApp(scratch.database, [ChangesModule, NotificationsModule], PEOPLE);
  });
  afterEach(async () => {
    open.forEach((each) => each.destroy());
    open = [];
    await app.close();
  });

  async function watch(
    person: string,
    lastEventId?: string,
  ): Promise<{ events: Event[]; ended: () => boolean }> {
    const events: Event[] = [];
    let ended = false;
    let text = '';
    const { port } = app.getHttpServer().address() as AddressInfo;
    const headers = { 'x-test-person': person, ...(lastEventId ? { 'last-event-id': lastEventId } : {}) };
    const sent = httpRequest({ host: '127.0.0.1', port, path: '/api/changes', headers }, (response) => {
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8');
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        events.push(...blocks.flatMap(parse));
      });
      response.on('close', () => (ended = true));
    });
    sent.on('error', () => (ended = true));
    sent.end();
    open.push(sent);
    await eventually(() => expect(events.some((each) => each.event === 'ready')).toBe(true));
    return { events, ended: () => ended };
  }
  const record = (over: Partial<ChangeInput> = {}): Promise<void> =>
    scratch.database.transaction((tx) =>
      app.get(Changes, { strict: false }).record(tx, { agencyId: 'songyuan', kind: 'case.changed', ...over }),
    );
  const kinds = (events: readonly Event[]): string[] =>
    events.map((each) => each.event).filter((each) => each !== 'ready');

  it('tells the agency, at commit, and not if the transaction fails', async () => {
    const { events } = await watch('person-jia');
    const failed = scratch.database.transaction(async (tx) => {
      await app.get(Changes, { strict: false }).record(tx, { agencyId: 'songyuan', kind: 'never' });
      throw new Error('rolled back');
    });
    await expect(failed).rejects.toThrow('rolled back');
    const caseId = randomUUID();
    await record({ caseId, data: { taskKey: 'writeOpinion' } });
    await eventually(() => expect(kinds(events)).toEqual(['case.changed']));
    expect(events.at(-1)?.data).toMatchObject({ caseId, taskKey: 'writeOpinion' });
  });

  it('tells nobody what is not theirs', async () => {
    const [mine, colleague, stranger, supervisor] = await Promise.all(
      ['person-jia', 'person-yi', 'stranger', 'supervisor'].map((person) => watch(person)),
    );
    await record({ kind: 'personal', personId: 'person-jia' });
    await record({ kind: 'elsewhere', agencyId: 'elsewhere' });
    await record({ kind: 'ours' });
    await eventually(() => expect(kinds(mine!.events)).toEqual(['personal', 'ours']));
    await eventually(() => expect(kinds(colleague!.events)).toEqual(['ours']));
    await eventually(() => expect(kinds(stranger!.events)).toEqual(['elsewhere']));
    await eventually(() => expect(kinds(supervisor!.events)).toEqual(['elsewhere', 'ours']));
  });

  it('goes on after Last-Event-ID without a gap', async () => {
    const first = await watch('person-jia');
    await record({ kind: 'one' });
    await eventually(() => expect(kinds(first.events)).toEqual(['one']));
    const last = first.events.at(-1)?.id;
    open.forEach((each) => each.destroy());
    await record({ kind: 'two' });
    await record({ kind: 'hidden', agencyId: 'elsewhere' });
    await record({ kind: 'three' });
    const second = await watch('person-jia', last);
    await eventually(() => expect(kinds(second.events)).toEqual(['two', 'three']));
  });

  it('loses nothing when transactions commit in another order than they began', async () => {
    const { events } = await watch('person-jia');
    const slow = new pg.Client({ connectionString: scratch.applicationUrl });
    await slow.connect();
    await slow.query('BEGIN');
    await slow.query(
      `INSERT INTO change_event (tx_id, at, agency_id, kind)
       VALUES (pg_current_xact_id()::text::bigint, now(), 'songyuan', 'slow')`,
    );
    await record({ kind: 'fast' });
    await slow.query('COMMIT');
    await slow.end();
    await eventually(() => expect(kinds(events)).toEqual(['slow', 'fast']));
    const ids = events.map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells a page that missed too much to read its lists again', async () => {
    await record({ kind: 'kept' });
    const { events } = await watch('person-jia', '1.1');
    expect(events.map((each) => each.event)).toEqual(['reset', 'ready']);
  });

  it('ignores an event id that it did not hand out', async () => {
    const { events } = await watch('person-jia', '1; DROP TABLE change_event');
    expect(events.map((each) => each.event)).toEqual(['ready']);
  });

  it('ends every stream when the program stops', async () => {
    const { ended } = await watch('person-jia');
    const stopping = await anHttpApp(scratch.database, [ChangesModule], PEOPLE);
    await stopping.close();
    await app.close();
    await eventually(() => expect(ended()).toBe(true));
  });

  it('stores one notification per occasion, tells its person, and keeps it from others', async () => {
    const { events } = await watch('person-jia');
    const notify = (dedupeKey: string): Promise<boolean> =>
      scratch.database.transaction((tx) =>
        app.get(Notifications, { strict: false }).notify(tx, {
          personId: 'person-jia',
          agencyId: 'songyuan',
          kind: 'REVIEW_DUE_SOON',
          title: { zh: '审核期限还剩 3 个工作日', en: '3 working days left' },
          dueDate: '2026-10-10',
          dedupeKey,
        }),
      );
    expect(await Promise.all([notify('a'), notify('a'), notify('b')])).toEqual(
      expect.arrayContaining([true, false, true]),
    );
    await eventually(() => expect(kinds(events)).toEqual(['notification', 'notification']));
    const api = request(app.getHttpServer());
    const list = await api.get('/api/notifications').set('x-test-person', 'person-jia').expect(200);
    expect(list.body).toMatchObject({ unread: 2, next: null, items: [{ dueDate: '2026-10-10' }, {}] });
    const read = `/api/notifications/${list.body.items[0].id}/read`;
    await api.post(read).set('x-test-person', 'person-yi').expect(404);
    await api.post(read).set('x-test-person', 'person-jia').expect(200);
    const unread = await api.get('/api/notifications?unread=true').set('x-test-person', 'person-jia');
    expect(unread.body).toMatchObject({ unread: 1, items: [{ readAt: null }] });
  });
});

function parse(block: string): Event[] {
  const fields = new Map(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  const [id, event, data] = ['id', 'event', 'data'].map((name) => fields.get(name));
  if (id === undefined || event === undefined || data === undefined) return [];
  return [{ id, event, data: JSON.parse(data) as Record<string, unknown> }];
}
