import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AccountsModule, FirstAdministrators } from '../../src/accounts/index.js';
import { AuditTrailModule, verifyChain } from '../../src/audit-trail/index.js';
import { SampleData, SampleDataModule } from '../../src/sample-data/index.js';
import { anAccountsApp, signedIn, type Caller } from '../support/accounts-app.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

const ADMINISTRATORS = [
  { role: 'SYSTEM_ADMIN', signInName: 'root-system', name: '温其' },
  { role: 'SECURITY_ADMIN', signInName: 'root-security', name: '容与' },
  { role: 'AUDIT_ADMIN', signInName: 'root-audit', name: '闻达' },
] as const;

/** Making a database and its people takes long on a busy machine. */
const SET_UP_MS = 60_000;

describe('administration', () => {
  let scratch: ScratchDatabase;
  let app: NestExpressApplication;
  let system: Caller;
  let security: Caller;
  let audit: Caller;

  const person = async (signInName: string): Promise<{ personId: string; version: number }> =>
    (await system.get(`/api/people?signInName=${signInName}&includeDisabled=true`)).body.items[0];
  const setRoles = async (signInName: string, roles: readonly string[], by = security) => {
    const { personId, version } = await person(signInName);
    return by.put(`/api/people/${personId}/roles`, { version, roles });
  };
  const unitOf = async (agencyId: string, name: string): Promise<string> => {
    const units = await system.get(`/api/units?agencyId=${agencyId}`);
    return units.body.find((unit: { name: string }) => unit.name === name).id;
  };

  beforeAll(async () => {
    scratch = await aScratchDatabase('audit-trail');
    app = await anAccountsApp(scratch, [AuditTrailModule, AccountsModule, SampleDataModule]);
    await app.get(FirstAdministrators).create(ADMINISTRATORS, 'Lantern-7-hill');
    await app.get(SampleData).load();
    system = await signedIn(app, 'system-admin-1');
    security = await signedIn(app, 'security-admin-1');
    audit = await signedIn(app, 'audit-admin-1');
  }, SET_UP_MS);
  afterEach(async () => {
    expect(await verifyChain({ databaseUrl: scratch.applicationUrl })).toMatchObject({ whole: true });
  });
  afterAll(async () => {
    await app.close();
    await scratch.drop();
  });

  describe('the first administrators', () => {
    it('change their password before anything else', async () => {
      const first = await signedIn(app, 'root-system', 'Lantern-7-hill');
      expect((await first.get('/api/people')).body.code).toBe('PASSWORD_CHANGE_REQUIRED');
      expect((await first.get('/api/me')).status).toBe(200);
      const change = { presentPassword: 'Lantern-7-hill', newPassword: 'River-9-stone' };
      expect((await first.post('/api/me/password', change)).status).toBe(204);
      expect((await first.get('/api/people')).status).toBe(200);
    });

    it('are made once', async () => {
      await expect(
        app.get(FirstAdministrators).create(ADMINISTRATORS, 'Lantern-7-hill'),
      ).rejects.toMatchObject({
        code: 'ADMINISTRATOR_EXISTS',
      });
    });
  });

  describe('three powers', () => {
    it('an account comes from one, its roles from another, and the third reads of both', async () => {
      const unitId = await unitOf('songyuan', '执法一大队');
      const made = await system.post('/api/people', { signInName: 'sy-handler-77', name: '新人', unitId });
      expect(made.status).toBe(201);
      expect(made.body.person).toMatchObject({ agencyId: 'songyuan', roles: [], version: 1 });
      expect((await setRoles('sy-handler-77', ['HANDLER'], system)).body.code).toBe('ROLE_NOT_PERMITTED');
      expect((await setRoles('sy-handler-77', ['HANDLER'])).body.roles).toEqual(['HANDLER']);
      const handler = await signedIn(app, 'sy-handler-77', made.body.initialPassword);
      expect((await handler.get('/api/people')).body.code).toBe('PASSWORD_CHANGE_REQUIRED');

      const events = await audit.get(`/api/audit?objectId=${made.body.person.personId}`);
      expect(events.body.items.map((each: { action: string }) => each.action)).toEqual([
        'setRoles',
        'createPerson',
      ]);
      expect(events.body.total).toBe(2);
      expect((await system.get('/api/audit')).body.code).toBe('ROLE_NOT_PERMITTED');
      expect((await audit.get('/api/audit/chain')).body).toMatchObject({ whole: true });
    });

    it.each([
      [['SYSTEM_ADMIN', 'AUDIT_ADMIN'], 'ADMINISTRATORS_EXCLUDE_EACH_OTHER'],
      [['SECURITY_ADMIN', 'SUPERVISOR'], 'ADMINISTRATOR_IN_OFFICE'],
      [['HANDLER'], 'ROLE_NEEDS_AGENCY'],
    ])('a supervisor cannot become %p', async (roles, code) => {
      expect((await setRoles('supervisor-1', roles)).body.code).toBe(code);
      const { personId } = await person('supervisor-1');
      const refused = await audit.get(`/api/audit?objectId=${personId}&limit=1`);
      expect(refused.body.items[0]).toMatchObject({ action: 'setRoles', result: 'REFUSED', code });
    });

    it('nobody changes the roles of their own account', async () => {
      expect((await setRoles('security-admin-1', ['AUDIT_ADMIN'])).body.code).toBe('SELF_ADMINISTRATION');
    });

    it('the last administrator of a kind stays', async () => {
      expect((await setRoles('root-audit', [])).status).toBe(200);
      expect((await setRoles('audit-admin-1', [])).body.code).toBe('LAST_ADMINISTRATOR');
    });

    it('a refusal of permission is one event of the trail', async () => {
      const handler = await signedIn(app, 'sy-handler-2');
      expect((await handler.get('/api/audit')).body.code).toBe('ROLE_NOT_PERMITTED');
      const refused = await audit.get('/api/audit?action=readAudit&result=REFUSED&limit=1');
      expect(refused.body.items[0]).toMatchObject({
        actorAgencyId: 'songyuan',
        actorRoles: ['HANDLER'],
        objectId: 'GET /api/audit',
        code: 'ROLE_NOT_PERMITTED',
      });
    });
  });

  it('two who change the same person at once do not overwrite each other', async () => {
    const { personId, version } = await person('sy-member-1');
    const names = ['甲改', '乙改', '丙改'];
    const answers = await Promise.all(
      names.map((name) => system.patch(`/api/people/${personId}`, { version, name })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('PERSON_CHANGED_MEANWHILE');
  });

  it('a disabled account is out at once and back when enabled', async () => {
    const handler = await signedIn(app, 'sy-handler-3');
    const { personId, version } = await person('sy-handler-3');
    expect((await system.post(`/api/people/${personId}/disable`, { version })).body.disabled).toBe(true);
    expect((await handler.get('/api/me')).status).toBe(401);
    await expect(signedIn(app, 'sy-handler-3')).rejects.toThrow(/SIGN_IN_REFUSED/);
    await system.post(`/api/people/${personId}/enable`, { version: version + 1 });
    expect((await (await signedIn(app, 'sy-handler-3')).get('/api/me')).status).toBe(200);
  });

  it('a person who moves to another agency loses the roles of the old one', async () => {
    const { personId, version } = await person('sy-archivist-1');
    const unitId = await unitOf('jiangbei-eco', '宣教信息中心');
    const moved = await system.patch(`/api/people/${personId}`, { version, unitId });
    expect(moved.body).toMatchObject({ agencyId: 'jiangbei-eco', roles: [] });
  });

  it('a reset password is new, ends every session and must be changed', async () => {
    const member = await signedIn(app, 'sy-member-2');
    const { personId } = await person('sy-member-2');
    const reset = await system.post(`/api/people/${personId}/reset-password`);
    expect((await member.get('/api/me')).status).toBe(401);
    const again = await signedIn(app, 'sy-member-2', reset.body.initialPassword);
    expect((await again.get('/api/people')).body.code).toBe('PASSWORD_CHANGE_REQUIRED');
  });

  it('sessions are ended by an administrator without touching the account', async () => {
    const member = await signedIn(app, 'sy-member-1');
    const { personId } = await person('sy-member-1');
    expect((await security.post(`/api/people/${personId}/end-sessions`)).status).toBe(403);
    expect((await system.post(`/api/people/${personId}/end-sessions`)).body).toEqual({ ended: 1 });
    expect((await member.get('/api/me')).status).toBe(401);
    expect((await (await signedIn(app, 'sy-member-1')).get('/api/me')).status).toBe(200);
  });

  it('why roles exclude one another is told before they are set (三员分立)', async () => {
    const { personId } = await person('sy-handler-1');
    const faults = async (roles: string): Promise<{ code: string; clauses?: string[] }[]> =>
      (await security.get(`/api/people/${personId}/role-faults?roles=${roles}`)).body;
    expect(await faults('SYSTEM_ADMIN,AUDIT_ADMIN')).toMatchObject([
      { code: 'ADMINISTRATORS_EXCLUDE_EACH_OTHER', clauses: ['GB/T 22239-2019 三员分立'] },
    ]);
    expect(await faults('HANDLER,HANDLING_UNIT_HEAD')).toEqual([]);
    expect((await system.get(`/api/people/${personId}/role-faults?roles=HANDLER`)).status).toBe(403);
  });

  it('people are found by a part of their name or sign-in name', async () => {
    const found = async (text: string): Promise<string[]> =>
      (await system.get(`/api/people?text=${encodeURIComponent(text)}`)).body.items.map(
        (each: { signInName: string }) => each.signInName,
      );
    expect(await found('TX-HANDLER-3')).toEqual(['tx-handler-3']);
    const { name } = (await system.get('/api/people?signInName=tx-handler-3')).body.items[0];
    expect(await found(name.slice(1))).toContain('tx-handler-3');
    expect(await found('%')).toEqual([]);
  });

  it('people of another agency are not there for an agency, and all are for the platform', async () => {
    const handler = await signedIn(app, 'jx-handler-1');
    const mine = await handler.get('/api/people?limit=200');
    expect(new Set(mine.body.items.map((each: { agencyId: string }) => each.agencyId))).toEqual(
      new Set(['jiaxing-market']),
    );
    const { personId } = await person('sy-handler-1');
    expect((await handler.get(`/api/people/${personId}`)).body.code).toBe('PERSON_NOT_FOUND');
    expect((await handler.get('/api/people?agencyId=songyuan')).body).toEqual({ items: [], total: 0 });
    expect((await handler.get('/api/units?agencyId=songyuan')).body).toEqual([]);
    expect((await (await signedIn(app, 'supervisor-1')).get(`/api/people/${personId}`)).status).toBe(200);
  });

  it('lists by keyset with the count of all', async () => {
    const names: string[] = [];
    let path = '/api/people?agencyId=jiangbei-market&limit=7';
    for (;;) {
      const page = await system.get(path);
      expect(page.body.total).toBe(22);
      names.push(...page.body.items.map((each: { signInName: string }) => each.signInName));
      if (page.body.nextAfter === undefined) break;
      path = `/api/people?agencyId=jiangbei-market&limit=7&after=${page.body.nextAfter}`;
    }
    expect(names).toHaveLength(22);
    expect(new Set(names).size).toBe(22);
  });

  describe('registers', () => {
    const certificate = {
      number: '吉J2026-0099',
      area: '综合执法',
      validFrom: '2026-01-01',
      validTo: '2030-12-31',
    };

    it("the legal unit records its own agency's certificates, newest first", async () => {
      const head = await signedIn(app, 'sy-legal-head-1');
      const { personId } = await person('sy-handler-5');
      const done = await head.post(`/api/people/${personId}/certificates`, certificate);
      expect(done.status).toBe(201);
      expect(done.body.certificates.map((each: { validTo: string }) => each.validTo)).toEqual([
        '2030-12-31',
        '2025-04-30',
      ]);
    });

    it.each([
      [{ ...certificate, validTo: '2025-12-31' }, 422, 'DATES_REVERSED'],
      [{ ...certificate, validTo: '2026-02-30' }, 400, undefined],
      [{ ...certificate, validTo: 20301231 }, 400, undefined],
      [{ ...certificate, number: '' }, 400, undefined],
      [{ ...certificate, other: 1 }, 400, undefined],
    ])('refuses %p', async (body, status, code) => {
      const { personId } = await person('sy-handler-5');
      const refused = await system.post(`/api/people/${personId}/certificates`, body);
      expect(refused.status).toBe(status);
      if (code) expect(refused.body.code).toBe(code);
    });

    it('not those of another agency', async () => {
      const head = await signedIn(app, 'jm-legal-head-1');
      const { personId } = await person('sy-handler-5');
      const refused = await head.post(`/api/people/${personId}/certificates`, certificate);
      expect(refused.body.code).toBe('PERSON_OF_ANOTHER_AGENCY');
    });

    it('an entry of the register of reviewers is added, never changed', async () => {
      const head = await signedIn(app, 'sy-legal-head-1');
      const { personId } = await person('sy-reviewer-3');
      const entry = { registeredFrom: '2026-06-01', confirmed: true, legalQualificationNo: 'A2025-1' };
      const done = await head.post(`/api/people/${personId}/reviewer-registrations`, entry);
      expect(done.body.registrations).toEqual([{ ...entry, registeredTo: null, firstReviewedOn: null }]);
    });
  });
});
