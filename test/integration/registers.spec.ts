import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AccountsModule } from '../../src/accounts/index.js';
import { AgenciesModule } from '../../src/agencies/index.js';
import { AuditTrailModule } from '../../src/audit-trail/index.js';
import { RegistersModule } from '../../src/registers/index.js';
import { SampleData, SampleDataModule } from '../../src/sample-data/index.js';
import { anAccountsApp, signedIn, type Caller } from '../support/accounts-app.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

const SET_UP_MS = 60_000;
const OFFICERS = '登录名,姓名,证件号码,执法领域,有效期自,有效期至';
const REVIEWERS = '登录名,姓名,入库日期,出库日期,已确认备案,法律职业资格证号,初次审核日期';

describe('registers at the API', () => {
  let scratch: ScratchDatabase;
  let app: NestExpressApplication;
  let legalHead: Caller;
  let handler: Caller;
  let stranger: Caller;
  let system: Caller;
  let processAdmin: Caller;

  const take = (caller: Caller, register: string, csv: string, over: object = {}) =>
    caller.post(`/api/registers/${register}`, { csv, source: '演练', ...over });
  const person = async (signInName: string) =>
    (await system.get(`/api/people?signInName=${signInName}`)).body.items[0];

  beforeAll(async () => {
    scratch = await aScratchDatabase('audit-trail', 'registers');
    app = await anAccountsApp(scratch, [
      AuditTrailModule,
      AccountsModule,
      AgenciesModule,
      RegistersModule,
      SampleDataModule,
    ]);
    await app.get(SampleData).load();
    [legalHead, handler, stranger, system, processAdmin] = await Promise.all([
      signedIn(app, 'sy-legal-head-1'),
      signedIn(app, 'sy-handler-1'),
      signedIn(app, 'jm-legal-head-1'),
      signedIn(app, 'system-admin-1'),
      signedIn(app, 'process-admin-1'),
    ]);
  }, SET_UP_MS);
  afterAll(async () => {
    await app.close();
    await scratch.drop();
  });

  it('takes officers from a file and adds only what is new (JBM-3, JX-D3, JBM-35, ST-2.1.2(4))', async () => {
    const { name } = await person('sy-handler-6');
    const csv = `${OFFICERS}\nsy-handler-6,${name},吉J2026-0001,综合执法,2026-01-01,2030-12-31\n`;
    const first = await take(legalHead, 'OFFICERS', csv);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ version: 1, rows: 1, taken: { added: 1, unchanged: 0 } });
    expect((await person('sy-handler-6')).certificates[0]).toMatchObject({ number: '吉J2026-0001' });
    expect((await take(legalHead, 'OFFICERS', csv)).body).toMatchObject({
      version: 1,
      unchanged: true,
      taken: { added: 0, unchanged: 1 },
    });
  });

  it('keeps every adjustment of officers with who made it, when and on which document (JX-D3, JBM-35)', async () => {
    const { name } = await person('sy-handler-6');
    const line = `sy-handler-6,${name},吉J2026-0001,综合执法`;
    await take(legalHead, 'OFFICERS', `${OFFICERS}\n${line},2026-01-01,2031-12-31\n`, {
      source: '松执人〔2026〕9号',
    });
    const { certificates } = await person('sy-handler-6');
    expect(certificates.map(({ validTo }: { validTo: string }) => validTo)).toEqual([
      '2031-12-31',
      '2030-12-31',
    ]);
    const log = (await legalHead.get('/api/registers/OFFICERS')).body;
    expect(log[0]).toMatchObject({ version: 2, source: '松执人〔2026〕9号', importedAt: expect.any(String) });
    expect(log[1]).toMatchObject({ version: 1, source: '演练' });
  });

  it('takes nothing while one line is bad, and says which (JBM-23, SY-M3.1)', async () => {
    const { name } = await person('sy-reviewer-3');
    const good = `sy-reviewer-3,${name},2026-01-01,,是,,`;
    const bad = 'sy-nobody-9,无此人,2026-01-01,,是,,';
    const answer = await take(legalHead, 'REVIEWERS', `${REVIEWERS}\n${good}\n${bad}\n`);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      code: 'REGISTER_LINES_INVALID',
      details: { count: 1, lines: [{ line: 3, column: '登录名' }] },
    });
    expect((await person('sy-reviewer-3')).registrations).toEqual([]);
    expect((await legalHead.get('/api/registers/REVIEWERS')).body).toEqual([]);
  });

  it('is checked without a trace: every bad line, or what an import would do (JBM-3, JBM-23)', async () => {
    const trail = async () =>
      (await scratch.superuser.query('SELECT count(*)::int AS n FROM audit_event')).rows[0].n;
    const [{ name }, before] = [await person('sy-handler-5'), await trail()];
    const check = (csv: string) => legalHead.post('/api/registers/OFFICERS/check', { csv, source: '演练' });
    const bad = await check(`${OFFICERS}\nsy-handler-5,${name},吉J1,综合执法,2026-13-01,\nsy-x,无,,,,\n`);
    expect(bad.status).toBe(422);
    expect(bad.body.details.lines.map(({ line }: { line: number }) => line)).toEqual([2, 2, 3, 3, 3, 3, 3]);
    expect(bad.body.details.lines).toContainEqual(expect.objectContaining({ line: 3, column: '登录名' }));
    const good = await check(
      `${OFFICERS}\nsy-handler-5,${name},吉J2026-0005,综合执法,2026-01-01,2030-12-31\n`,
    );
    expect(good.body).toMatchObject({ version: 3, rows: 1, added: 1, removed: 1, taken: { added: 1 } });
    expect((await legalHead.get('/api/registers/OFFICERS')).body).toHaveLength(2);
    expect(await trail()).toBe(before);
    expect((await handler.post('/api/registers/OFFICERS/check', { csv: 'x', source: 'x' })).status).toBe(403);
    const other = { csv: 'x', source: 'x', agencyId: 'songyuan' };
    expect((await stranger.post('/api/registers/OFFICERS/check', other)).body.code).toBe(
      'REGISTER_OF_ANOTHER_AGENCY',
    );
  });

  it('warns of certificates that ended or are missing, of the own agency only (JBM-3, ST-2.1.3(2))', async () => {
    const { body } = await legalHead.get('/api/registers/expiring');
    expect(body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ register: 'OFFICERS', signInName: 'sy-handler-5', state: 'EXPIRED' }),
      ]),
    );
    expect(body.map(({ signInName }: { signInName: string }) => signInName)).not.toContain('sy-handler-1');
    expect((await legalHead.get('/api/registers/expiring?agencyId=jiangbei-market')).body.code).toBe(
      'REGISTER_OF_ANOTHER_AGENCY',
    );
  });

  it('is read with its columns, in force or a version of it (JBM-3)', async () => {
    const { body } = await handler.get('/api/registers/OFFICERS/rows?version=1');
    expect(body.columns[0]).toEqual({ key: 'signInName', header: '登录名' });
    expect(body.rows[0].slice(0, 1)).toEqual(['sy-handler-6']);
    expect((await handler.get('/api/registers/OFFICERS/rows?version=9')).status).toBe(404);
  });

  it('is kept by the agency’s legal head and the system administrator alone (SY-M3.1)', async () => {
    expect((await take(handler, 'ADVISERS', 'x')).status).toBe(403);
    expect((await take(stranger, 'ADVISERS', 'x', { agencyId: 'songyuan' })).body.code).toBe(
      'REGISTER_OF_ANOTHER_AGENCY',
    );
    expect((await stranger.get('/api/registers/CATALOGUE?agencyId=songyuan')).status).toBe(403);
  });

  it('exports what it took, version by version (JX-L2, JBM-24)', async () => {
    const csv = '姓名,类别,所在单位,执业证号,聘期自,聘期至\n柳某,公职律师,司法局,,2026-01-01,\n';
    expect((await take(legalHead, 'ADVISERS', csv)).body).toMatchObject({ version: 1 });
    const answer = await legalHead.get('/api/registers/ADVISERS/export?version=1');
    expect(answer.headers['content-type']).toContain('text/csv');
    expect(answer.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')).toBe(csv);
    const officers = await legalHead.get('/api/registers/OFFICERS/export');
    expect(officers.text).toContain('sy-handler-1');
  });

  it('no version is ever changed or deleted, by nobody (JBM-26, ST-2.3.3(1), JX-L6, JBE-L4)', async () => {
    for (const sql of [
      `UPDATE register_version SET rows = '[]'`,
      'DELETE FROM register_version',
      'TRUNCATE register_version',
      'DELETE FROM register_filing',
    ]) {
      await expect(scratch.superuser.query(sql)).rejects.toThrow('append-only');
    }
  });

  it('a catalogue that was not filed is warned of; its filing is recorded once (SY-L3)', async () => {
    const versions = await legalHead.get('/api/registers/CATALOGUE');
    expect(versions.body[0]).toMatchObject({ version: 1, filing: { filingNo: '松政法备〔2021〕6号' } });
    const csv = '事项名称,执法种类,依据\n全部征收决定,行政征收,松执目录〔2099〕1号\n';
    const next = await take(legalHead, 'CATALOGUE', csv, { validFrom: '2099-01-01' });
    expect(next.body).toMatchObject({ version: 2, warnings: ['CATALOGUE_UNFILED'] });
    const filing = { filingNo: '松政法备〔2099〕1号', filedOn: '2099-01-05' };
    const path = `/api/registers/catalogue-versions/${next.body.versionId}/filing`;
    expect((await legalHead.post(path, filing)).status).toBe(200);
    expect((await legalHead.post(path, filing)).body.code).toBe('CATALOGUE_ALREADY_FILED');
  });

  it('a new system knows the ten repealed environment laws; the platform keeps the list (SY-D8)', async () => {
    const laws = await handler.get('/api/registers/LAWS/export?agencyId=platform');
    expect(laws.text.split('2026-08-15,中华人民共和国生态环境法典')).toHaveLength(11);
    expect((await take(legalHead, 'LAWS', 'x', { agencyId: 'platform' })).body.code).toBe(
      'REGISTER_OF_ANOTHER_AGENCY',
    );
  });

  it('tells the share of reviewers from the registers, red where it must be kept (JBE-L3, JBM-23, JX-L2)', async () => {
    const eco = await processAdmin.get('/api/registers/reviewer-ratio?agencyId=jiangbei-eco&on=2026-09-01');
    expect(eco.body).toMatchObject({ hard: true, min: 0.05, source: { reference: 'JBE-L3' }, state: 'MET' });
    const own = await legalHead.get('/api/registers/reviewer-ratio?on=2026-09-01');
    expect(own.body).toMatchObject({ agencyId: 'songyuan', needed: 1, hard: false });
  });

  it('a profile file alone makes a sixth agency, and a parameter of it is set from a day on (ST-2.3.1, SY-L14)', async () => {
    const text = [
      'agency: { id: sixth-bureau, name: 第六示范局（虚构）, shortName: 六执, field: GENERAL, region: 示例市 }',
      "validFrom: '2026-01-01'",
      'document: 示例文件',
      'parameters:',
      '  reviewingUnit: { value: { DEFAULT: 法规科 }, source: 示例 1 }',
    ].join('\n');
    expect((await legalHead.post('/api/agencies/profiles', { text })).status).toBe(403);
    expect((await processAdmin.post('/api/agencies/profiles', { text })).body).toMatchObject({ version: 1 });
    const change = {
      parameter: 'clockOnSupplement',
      value: 'RUN',
      source: '示例 2',
      validFrom: '2098-01-01',
      reason: '示例理由',
    };
    const path = '/api/agencies/sixth-bureau';
    expect((await processAdmin.post(`${path}/profile-parameters`, change)).body).toMatchObject({
      version: 2,
    });
    const { rows: kept } = await scratch.superuser.query(
      `SELECT reason FROM audit_event WHERE action = 'setProfileParameter' AND result = 'ACCEPTED'`,
    );
    expect(kept).toEqual([{ reason: '示例理由' }]);
    const on = async (date: string) => (await handler.get(`${path}/profile?on=${date}`)).body.parameters;
    expect((await on('2097-12-31')).clockOnSupplement).toMatchObject({
      value: 'PAUSE',
      source: { kind: 'SYSTEM_DEFAULT', reference: '系统默认' },
    });
    expect((await on('2098-01-01')).clockOnSupplement).toMatchObject({
      value: 'RUN',
      source: { kind: 'AGENCY', reference: '示例 2' },
    });
    const versions = await handler.get(`${path}/profile-versions`);
    expect(versions.body.map(({ changed }: { changed: string[] }) => changed)).toEqual([
      ['clockOnSupplement'],
      ['reviewingUnit'],
    ]);
    const past = await handler.get(`${path}/profile-parameters/clockOnSupplement`);
    expect(past.body).toMatchObject([
      { version: 2, validFrom: '2098-01-01', parameter: { value: 'RUN', source: { reference: '示例 2' } } },
      { version: 1, parameter: { value: 'PAUSE', source: { reference: '系统默认' } } },
    ]);
    expect((await handler.get(`${path}/profile-parameters/nothing`)).body.code).toBe('PARAMETER_UNKNOWN');
  });
});
