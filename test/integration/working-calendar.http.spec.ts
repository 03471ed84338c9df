import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Global, Logger, Module, ValidationPipe, type INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import type { SignedInRequest } from '../../src/accounts/index.js';
import { AuditTrailModule } from '../../src/audit-trail/index.js';
import { CalendarNoticesModule } from '../../src/calendar-notices/index.js';
import { loadSettings, SettingsModule } from '../../src/config/index.js';
import { Database } from '../../src/database/index.js';
import { SharedModule } from '../../src/shared/shared.module.js';
import { WorkingCalendarModule } from '../../src/working-calendar/index.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

const NOTICE = {
  year: 2027,
  source: { title: '测试用通知（虚构）', documentNumber: '国办发明电〔2026〕99号', issuedOn: '2026-11-10' },
  daysOff: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-11' },
    { name: '清明节', from: '2027-04-03', to: '2027-04-05' },
    { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
    { name: '端午节', from: '2027-06-09', to: '2027-06-09' },
    { name: '中秋节', from: '2027-09-15', to: '2027-09-15' },
    { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
  ],
  workedWeekends: ['2027-02-20', '2027-05-08', '2027-09-26', '2027-10-09'],
};

describe('the working calendar over HTTP', () => {
  let scratch: ScratchDatabase;
  let app: INestApplication;
  const path = '/api/working-calendar';
  const get = (url: string) => request(app.getHttpServer()).get(path + url);
  const post = (url: string, body: object) =>
    request(app.getHttpServer())
      .post(path + url)
      .send(body);

  beforeAll(async () => {
    Logger.overrideLogger(false);
    scratch = await aScratchDatabase('audit-trail', 'working-calendar');

    @Global()
    @Module({ providers: [{ provide: Database, useValue: scratch.database }], exports: [Database] })
    class ScratchDatabaseModule {}

    const settings = loadSettings({ DATABASE_URL: scratch.applicationUrl }, 'database');
    const parts = [SharedModule, SettingsModule.with(settings), ScratchDatabaseModule, AuditTrailModule];
    const testing = await Test.createTestingModule({
      imports: [...parts, WorkingCalendarModule, CalendarNoticesModule],
    }).compile();
    app = testing.createNestApplication({ logger: false });
    app.useGlobalPipes(new ValidationPipe({ transform: true, whitelist: true, forbidNonWhitelisted: true }));
    app.use((signedIn: SignedInRequest, _response: unknown, next: () => void) => {
      const unit = { agencyId: 'platform', unitId: 'platform', unitName: '平台' };
      const person = { personId: 'person-admin', signInName: 'process-admin-1', name: '流程管理员' };
      signedIn.actor = { ...person, ...unit, roles: ['PROCESS_ADMIN'] };
      next();
    });
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    await scratch.drop();
  });

  it('explains a count: TC-01, received Wednesday 23 September 2026, due on a worked Saturday', async () => {
    const { body } = await get('/count?start=2026-09-23&number=7&unit=WORKING_DAY').expect(200);
    expect(body).toMatchObject({
      effectiveDate: '2026-10-10',
      overdueAt: '2026-10-11T00:00:00.000+08:00',
      provisional: false,
    });
    expect(body.counted).toHaveLength(7);
    expect(body.skipped.map(({ why }: { why: { zh: string } }) => why.zh)).toContain('国庆节');
    const paused = '/count?start=2026-09-23&number=7&unit=WORKING_DAY&exclude=2026-09-29/2026-10-09';
    const second = await get(paused).expect(200);
    expect(second.body).toMatchObject({ effectiveDate: '2026-10-15', strictDate: '2026-10-10' });
  });

  it.each([
    '/count?start=2026-09-23&number=seven&unit=WORKING_DAY',
    '/count?start=2026-09-23&number=7&unit=FORTNIGHT',
    '/count?start=2026-09-23&number=7&unit=WORKING_DAY&exclude=tomorrow',
    '/days?from=2026-10-01',
    '/years/next',
  ])('refuses a malformed question %s', async (url) => {
    await get(url).expect(400);
  });

  it('shows days and years, loads a notice once, and marks nothing provisional any more', async () => {
    const days = await get('/days?from=2026-10-09&to=2026-10-11').expect(200);
    expect(days.body.days.map(({ kind }: { kind: string }) => kind)).toEqual([
      'WORKDAY',
      'WORKED_WEEKEND',
      'WEEKEND',
    ]);
    const question = '/count?start=2026-12-28&number=7&unit=WORKING_DAY';
    expect((await get(question)).body.provisional).toBe(true);

    const preview = await post('/years/preview', NOTICE).expect(200);
    expect(preview.body).toMatchObject({ faults: [], warnings: [], versionInForce: 0 });
    await post('/years', { ...NOTICE, unknown: 1 }).expect(400);
    const send = () =>
      post('/years', { ...NOTICE, expectedVersion: 0 }).set('Idempotency-Key', 'load-2027-once');
    const first = await send().expect(201);
    const again = await send().expect(201);
    expect(again.body).toEqual(first.body);
    expect(first.body).toMatchObject({ year: 2027, version: 1, workingDays: 248 });

    expect((await get(question)).body.provisional).toBe(false);
    const { body } = await get('/years/2027').expect(200);
    expect(body).toMatchObject({ inForce: { status: 'OFFICIAL', loadedBy: '流程管理员' } });
    const list = await get('/years').expect(200);
    expect(list.body.map(({ year }: { year: number }) => year)).toContain(2027);
  });
});
