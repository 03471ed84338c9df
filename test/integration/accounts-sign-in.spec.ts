import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { AccountsModule } from '../../src/accounts/index.js';
import { AuditTrailModule, verifyChain } from '../../src/audit-trail/index.js';
import { SAMPLE_PASSWORD, SampleData, SampleDataModule } from '../../src/sample-data/index.js';
import { Clock } from '../../src/shared/clock.js';
import { anAccountsApp, asBearer, signedIn } from '../support/accounts-app.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

const MINUTES = 60_000;
const HOURS = 60 * MINUTES;

/** Making a database and its people takes long on a busy machine. */
const SET_UP_MS = 60_000;

describe('sign-in', () => {
  let scratch: ScratchDatabase;
  let app: NestExpressApplication;

  const attempt = (signInName: string, password: string) =>
    request(app.getHttpServer()).post('/api/sign-in').send({ signInName, password });
  const wrong = async (signInName: string, times: number): Promise<number[]> => {
    const statuses: number[] = [];
    for (let each = 0; each < times; each += 1) statuses.push((await attempt(signInName, 'wrong')).status);
    return statuses;
  };
  const later = (ms: number): void => app.get(Clock).setOffset(app.get(Clock).offset + ms);
  const audited = async (action: string): Promise<Record<string, unknown>[]> =>
    (await scratch.superuser.query('SELECT * FROM audit_event WHERE action = $1 ORDER BY seq', [action]))
      .rows;

  beforeAll(async () => {
    scratch = await aScratchDatabase('audit-trail');
    app = await anAccountsApp(scratch, [AuditTrailModule, AccountsModule, SampleDataModule]);
    await app.get(SampleData).load();
  }, SET_UP_MS);
  afterEach(async () => {
    expect(await verifyChain({ databaseUrl: scratch.applicationUrl })).toMatchObject({ whole: true });
  });
  afterAll(async () => {
    await app.close();
    await scratch.drop();
  });

  it('the sample data can be loaded again and changes nothing', async () => {
    const before = await audited('importPeople');
    expect(await app.get(SampleData).load()).toEqual({ agencies: 6, people: 0, units: 0 });
    expect(await audited('importPeople')).toEqual(before);
    expect(before).toHaveLength(1);
  });

  it('answers a token and the same as a cookie that scripts and other sites cannot use', async () => {
    const answer = await attempt('SY-Handler-1', SAMPLE_PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      mustChangePassword: false,
      person: { agencyId: 'songyuan', unitName: '执法一大队', roles: ['HANDLER'] },
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    const [cookie] = answer.headers['set-cookie'] as unknown as string[];
    expect(cookie).toContain(`fashen_session=${answer.body.token};`);
    expect(cookie).toMatch(/HttpOnly; Secure; SameSite=Strict$/);
    // Also where the clock of the computer is wrong.
    expect(cookie).toContain('Max-Age=');
    const { rows } = await scratch.superuser.query('SELECT * FROM session');
    expect(JSON.stringify(rows)).not.toContain(answer.body.token);
    const me = await asBearer(app, answer.body.token).get('/api/me');
    expect(me.body.permittedActions).toContain('recordAbsence');
    expect(me.body.permittedActions).not.toContain('readAudit');
  });

  it('refuses whoever is not signed in, and any token that is none', async () => {
    expect((await request(app.getHttpServer()).get('/api/me')).body.code).toBe('NOT_SIGNED_IN');
    for (const token of ['x', 'a'.repeat(43), `${'a'.repeat(42)}'`]) {
      expect((await asBearer(app, token).get('/api/me')).status).toBe(401);
    }
  });

  it.each([
    {},
    { signInName: 'x' },
    { signInName: 1, password: 'x' },
    { signInName: 'x', password: 'x', a: 1 },
  ])('refuses a malformed body %p', async (body) => {
    expect((await request(app.getHttpServer()).post('/api/sign-in').send(body)).status).toBe(400);
  });

  describe('failures', () => {
    it('five lock the name for 15 minutes, whatever the password, and are audited', async () => {
      expect(await wrong('tx-handler-1', 6)).toEqual([401, 401, 401, 401, 401, 423]);
      const locked = await attempt('tx-handler-1', SAMPLE_PASSWORD);
      expect(locked).toMatchObject({ status: 423, body: { code: 'SIGN_IN_LOCKED' } });
      const events = (await audited('signIn')).filter((each) => each.object_id === 'tx-handler-1');
      expect(events.map((each) => each.code)).toEqual([
        ...Array<string>(5).fill('SIGN_IN_REFUSED'),
        'SIGN_IN_LOCKED',
        'SIGN_IN_LOCKED',
      ]);
      later(15 * MINUTES);
      expect((await attempt('tx-handler-1', SAMPLE_PASSWORD)).status).toBe(200);
    });

    it('an unknown name behaves like a known one', async () => {
      expect(await wrong('nobody-here', 6)).toEqual([401, 401, 401, 401, 401, 423]);
    });

    it('success clears the count', async () => {
      await wrong('tx-handler-2', 4);
      expect((await attempt('tx-handler-2', SAMPLE_PASSWORD)).status).toBe(200);
      expect(await wrong('tx-handler-2', 4)).toEqual([401, 401, 401, 401]);
    });

    it('thirty at once get no more guesses than one after the other', async () => {
      const answers = await Promise.all(Array.from({ length: 30 }, () => attempt('tx-handler-3', 'wrong')));
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
      expect(answers.filter(({ status }) => status === 423)).toHaveLength(25);
    });

    it('the right password is no failure, however many windows send it at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => attempt('tx-reviewer-1', SAMPLE_PASSWORD)),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    });

    it('a security administrator unlocks a name, a system administrator does not', async () => {
      await wrong('tx-handler-4', 5);
      const admin = await signedIn(app, 'security-admin-1');
      const found = await admin.get('/api/people?signInName=tx-handler-4');
      const path = `/api/people/${found.body.items[0].personId}/unlock`;
      expect((await (await signedIn(app, 'system-admin-1')).post(path)).status).toBe(403);
      expect((await admin.post(path)).status).toBe(200);
      expect((await attempt('tx-handler-4', SAMPLE_PASSWORD)).status).toBe(200);
    });
  });

  describe('a session', () => {
    it('ends after 30 minutes without a request, and lives on with them', async () => {
      const caller = await signedIn(app, 'jm-handler-1');
      later(29 * MINUTES);
      expect((await caller.get('/api/me')).status).toBe(200);
      later(29 * MINUTES);
      expect((await caller.get('/api/me')).status).toBe(200);
      later(30 * MINUTES);
      expect((await caller.get('/api/me')).body.code).toBe('NOT_SIGNED_IN');
    });

    it('ends after twelve hours in any case', async () => {
      const caller = await signedIn(app, 'jm-handler-2');
      for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
        later(20 * MINUTES);
        expect((await caller.get('/api/me')).status).toBe(200);
      }
      later(20 * MINUTES);
      expect((await caller.get('/api/me')).status).toBe(401);
      later(HOURS);
    });

    it('is signed out of here, or everywhere', async () => {
      const [office, home, phone] = [
        await signedIn(app, 'jm-handler-3'),
        await signedIn(app, 'jm-handler-3'),
        await signedIn(app, 'jm-handler-3'),
      ];
      const open = await office.get('/api/me/sessions');
      expect(open.body.map((each: { current: boolean }) => each.current).sort()).toEqual([
        false,
        false,
        true,
      ]);
      expect((await home.post('/api/sign-out')).status).toBe(204);
      expect((await home.get('/api/me')).status).toBe(401);
      const other = await signedIn(app, 'jm-handler-3');
      const [newest] = (await office.get('/api/me/sessions')).body;
      expect((await office.delete(`/api/me/sessions/${newest.id}`)).status).toBe(204);
      expect((await other.get('/api/me')).status).toBe(401);
      expect((await office.post('/api/sign-out-everywhere')).body).toEqual({ ended: 2 });
      expect((await phone.get('/api/me')).status).toBe(401);
      expect((await office.get('/api/me')).status).toBe(401);
    });

    it('of somebody else cannot be ended', async () => {
      const [mine, theirs] = [await signedIn(app, 'jm-handler-4'), await signedIn(app, 'jm-head-1')];
      const [session] = (await theirs.get('/api/me/sessions')).body;
      expect((await mine.delete(`/api/me/sessions/${session.id}`)).body.code).toBe('SESSION_NOT_FOUND');
      expect((await theirs.get('/api/me')).status).toBe(200);
    });
  });

  describe('a cookie', () => {
    const withCookie = (token: string, headers: Record<string, string>) =>
      request(app.getHttpServer())
        .post('/api/sign-out')
        .set('Cookie', `a=b; fashen_session=${token}`)
        .set(headers);

    it.each([
      ['no origin', {}, 403],
      ['a foreign origin', { Origin: 'https://evil.example' }, 403],
      ['an opaque origin', { Origin: 'null' }, 403],
      ['our own origin', { Origin: 'https://fashen.example' }, 204],
    ])('sends a command with %s: %3$s', async (_name, headers, status) => {
      const { token } = await signedIn(app, 'jx-handler-1');
      expect((await withCookie(token, headers)).status).toBe(status);
    });

    it('reads without an origin, and nobody signs in from a foreign page', async () => {
      const { token } = await signedIn(app, 'jx-handler-1');
      const me = request(app.getHttpServer()).get('/api/me').set('Cookie', `fashen_session=${token}`);
      expect((await me).status).toBe(200);
      const body = { signInName: 'jx-handler-1', password: SAMPLE_PASSWORD };
      const foreign = request(app.getHttpServer()).post('/api/sign-in').set('Origin', 'https://evil.example');
      expect((await foreign.send(body)).body.code).toBe('ORIGIN_NOT_ALLOWED');
    });
  });

  it('a changed password ends the other sessions and must be a good one', async () => {
    const [here, there] = [await signedIn(app, 'jx-handler-2'), await signedIn(app, 'jx-handler-2')];
    const change = (presentPassword: string, newPassword: string) =>
      here.post('/api/me/password', { presentPassword, newPassword });
    expect((await change('wrong', 'Lantern-7-hill')).body.code).toBe('PRESENT_PASSWORD_WRONG');
    expect((await change(SAMPLE_PASSWORD, 'short')).body.codes).toEqual([
      'PASSWORD_LENGTH',
      'PASSWORD_CLASSES',
    ]);
    expect((await change(SAMPLE_PASSWORD, SAMPLE_PASSWORD)).body.code).toBe('PASSWORD_UNCHANGED');
    expect((await change(SAMPLE_PASSWORD, 'Lantern-7-hill')).status).toBe(204);
    expect((await here.get('/api/me')).status).toBe(200);
    expect((await there.get('/api/me')).status).toBe(401);
    expect((await attempt('jx-handler-2', SAMPLE_PASSWORD)).status).toBe(401);
    expect((await attempt('jx-handler-2', 'Lantern-7-hill')).status).toBe(200);
  });
});
