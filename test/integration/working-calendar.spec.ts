import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { Actor } from '../../src/accounts/index.js';
import { AuditTrail } from '../../src/audit-trail/index.js';
import { AuditEventRepository } from '../../src/audit-trail/audit-event.repository.js';
import { CalendarNotices } from '../../src/calendar-notices/index.js';
import { LoadCalendarYearDto } from '../../src/calendar-notices/dto/calendar-notice.dto.js';
import { CommandRunner } from '../../src/commands/index.js';
import { AcceptedCommandRepository } from '../../src/commands/accepted-command.repository.js';
import { loadSettings } from '../../src/config/index.js';
import type { Tx } from '../../src/database/index.js';
import { Clock } from '../../src/shared/clock.js';
import { DomainError } from '../../src/shared/domain-error.js';
import {
  CalendarRecount,
  CalendarYears,
  CurrentCalendar,
  DueDateOwners,
  countPeriod,
  recount,
  requestOf,
  type CalendarNotice,
  type DueDate,
  type MovedDueDate,
  type WorkingCalendar,
} from '../../src/working-calendar/index.js';
import { WorkingCalendarRepository } from '../../src/working-calendar/working-calendar.repository.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';
import { eventually } from '../support/eventually.js';

/** Invented for the tests: 4 January 2027 is off, so that a period over the New Year moves by a day. */
const NOTICE_2027: CalendarNotice = {
  year: 2027,
  source: { title: '测试用通知（虚构）', documentNumber: '国办发明电〔2026〕99号', issuedOn: '2026-11-10' },
  daysOff: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-04' },
    { name: '春节', from: '2027-02-05', to: '2027-02-11' },
    { name: '清明节', from: '2027-04-03', to: '2027-04-05' },
    { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
    { name: '端午节', from: '2027-06-09', to: '2027-06-09' },
    { name: '中秋节', from: '2027-09-15', to: '2027-09-15' },
    { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
  ],
  workedWeekends: ['2027-01-09', '2027-02-20', '2027-05-08', '2027-09-26', '2027-10-09'],
};

const admin: Actor = {
  personId: 'c0ffee00-0000-4000-8000-0000000000aa',
  signInName: 'process-admin-1',
  name: '系统流程管理员',
  agencyId: 'platform',
  unitId: 'platform',
  unitName: '平台',
  roles: ['PROCESS_ADMIN'],
};

/** Received Monday 28 December 2026, 7 working days: provisionally Thursday 7, officially Friday 8 January 2027. */
const overNewYear = (calendar: WorkingCalendar): DueDate =>
  countPeriod(calendar, {
    rule: {
      name: 'REVIEW_DUE',
      label: { zh: '审核期限', en: 'review' },
      clauses: ['SY-L11'],
      source: '松原 L11',
    },
    start: { event: { zh: '收到', en: 'received' }, at: '2026-12-28' },
    number: 7,
    unit: 'WORKING_DAY',
    lastDay: 'ROLL',
  });

describe('the working calendar in the database', () => {
  let scratch: ScratchDatabase;
  let here: Process;
  let there: Process;

  /** What one api or worker holds; two of them share nothing but the database. */
  class Process {
    readonly owners = new DueDateOwners();
    readonly rows = new WorkingCalendarRepository();
    readonly clock = new Clock();
    readonly calendars = new CurrentCalendar(this.rows, scratch.database);
    readonly recounts = new CalendarRecount(
      scratch.database,
      this.calendars,
      this.rows,
      this.owners,
      this.clock,
    );
    readonly years = new CalendarYears(
      scratch.database,
      this.calendars,
      this.rows,
      this.recounts,
      this.clock,
    );
    readonly notices: CalendarNotices;

    constructor() {
      const settings = loadSettings({ DATABASE_URL: scratch.applicationUrl }, 'database');
      const trail = new AuditTrail(scratch.database, new AuditEventRepository(), this.clock, settings);
      const runner = new CommandRunner(scratch.database, new AcceptedCommandRepository(), trail, this.clock);
      this.notices = new CalendarNotices(runner, trail, this.years, this.recounts);
      this.owners.register({ name: 'test', recompute: recomputeTestDueDates });
    }

    load(
      change: Partial<CalendarNotice> = {},
      seen: { confirm?: boolean; version?: number } = {},
      key?: string,
    ) {
      const request = {
        idempotencyKey: key,
        expectedVersion: undefined,
        requestHash: JSON.stringify(change),
      };
      const notice = { ...NOTICE_2027, ...change };
      const { confirm: confirmWarnings = false, version: expectedVersion } = seen;
      return this.notices.load(admin, request, { notice, confirmWarnings, expectedVersion });
    }
  }

  async function recomputeTestDueDates(tx: Tx, calendar: WorkingCalendar): Promise<MovedDueDate[]> {
    const rows = await tx.query<{ id: string; due: DueDate }[]>(
      'SELECT id, due FROM test_due ORDER BY id FOR UPDATE',
    );
    const moved: MovedDueDate[] = [];
    for (const { id, due } of rows) {
      const again = recount(calendar, due);
      await tx.query('UPDATE test_due SET due = $2, recounts = recounts + 1 WHERE id = $1', [id, again]);
      if (again.effectiveDate === due.effectiveDate && again.provisional === due.provisional) continue;
      const effectiveDate = { before: due.effectiveDate, after: again.effectiveDate };
      const { name, label } = due.rule;
      moved.push({
        caseId: id,
        caseNo: id,
        agencyId: 'songyuan',
        name,
        label,
        effectiveDate,
        provisional: again.provisional,
      });
    }
    return moved;
  }

  const keepDueDate = (tx: Tx, id: string, due: DueDate): Promise<unknown> =>
    tx.query('INSERT INTO test_due (id, due) VALUES ($1, $2)', [id, due]);
  const kept = async (id: string): Promise<{ due: DueDate; recounts: number }> => {
    const { rows } = await scratch.superuser.query('SELECT due, recounts FROM test_due WHERE id = $1', [id]);
    return rows[0] as { due: DueDate; recounts: number };
  };
  const waitingForLock = async (): Promise<boolean> => {
    const sql = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
                 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    return ((await scratch.superuser.query(sql)).rowCount ?? 0) > 0;
  };

  beforeAll(async () => {
    Logger.overrideLogger(false);
    scratch = await aScratchDatabase('audit-trail', 'working-calendar');
    await scratch.superuser.query(
      'CREATE TABLE test_due (id text PRIMARY KEY, due jsonb NOT NULL, recounts integer NOT NULL DEFAULT 0)',
    );
    await scratch.superuser.query('GRANT SELECT, INSERT, UPDATE ON test_due TO fashen_app');
  });
  afterAll(async () => scratch.drop());
  beforeEach(() => {
    here = new Process();
    there = new Process();
  });
  afterEach(async () => {
    await scratch.superuser.query('TRUNCATE calendar_year, calendar_recount, test_due, accepted_command');
  });

  it('starts with the built-in years; the coming year is provisional with its statutory days', async () => {
    here.clock.setOffset(Date.parse('2026-11-22T00:00:00Z') - Date.now());
    const years = await here.years.list();
    expect(years.map(({ year, status, version }) => [year, status, version])).toEqual([
      [2025, 'OFFICIAL', 1],
      [2026, 'OFFICIAL', 1],
      [2027, 'PROVISIONAL', 0],
    ]);
    expect(years[1]?.official?.source.documentNumber).toBe('国办发明电〔2025〕7号');
    expect(years[2]?.statutory.days).toHaveLength(13);
    expect(overNewYear((await here.calendars.latest()).calendar)).toMatchObject({
      effectiveDate: '2027-01-07',
      provisional: true,
    });
  });

  it('a loaded year is official in every process at its next read, and its history is kept', async () => {
    await there.calendars.latest();
    const loaded = await here.load({}, { version: 0 });
    expect(loaded).toMatchObject({ year: 2027, version: 1, wasProvisional: true, workingDays: 248 });
    const due = overNewYear((await there.calendars.latest()).calendar);
    expect(due).toMatchObject({ effectiveDate: '2027-01-08', provisional: false });

    const corrected = NOTICE_2027.daysOff.map((span) =>
      span.name === '元旦' ? { ...span, to: '2027-01-03' } : span,
    );
    const second = await there.load(
      { daysOff: corrected, workedWeekends: NOTICE_2027.workedWeekends.slice(1) },
      { version: 1 },
    );
    expect(second).toMatchObject({ version: 2, wasProvisional: false });
    expect(second.changedDays.map(({ date }) => date)).toEqual(['2027-01-04', '2027-01-09']);
    const { history, inForce } = await here.years.get(2027);
    expect(history.map(({ version, loadedBy }) => [version, loadedBy])).toEqual([
      [2, admin.name],
      [1, admin.name],
    ]);
    expect(inForce).toMatchObject({ version: 2, status: 'OFFICIAL' });
  });

  it('a built-in year can be corrected; the program’s own version stays in the history', async () => {
    const { official } = (await here.years.get(2026)).inForce;
    const daysOff = (official?.daysOff ?? []).map(({ name, from, to }) => ({ name: name.zh, from, to }));
    const local = {
      name: '地方节日',
      from: '2026-04-20',
      to: '2026-04-20',
      source: { title: '自治州通知', documentNumber: '州政办发〔2026〕3号', issuedOn: '2026-03-01' },
    };
    const notice = { ...NOTICE_2027, ...official, daysOff, localDaysOff: [local] } as CalendarNotice;
    const loaded = await here.load(notice, { version: 1 });
    expect(loaded).toMatchObject({ year: 2026, version: 2, workingDays: 247 });
    expect((await here.years.get(2026)).history.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('refuses every fault at once, what is doubtful, stale or unchanged; nothing is stored', async () => {
    const bad = here.load({ workedWeekends: ['2027-10-08'], daysOff: NOTICE_2027.daysOff.slice(1) });
    await expect(bad).rejects.toMatchObject({ code: 'CALENDAR_NOTICE_WORKED_DAY_NOT_WEEKEND' });
    const doubtful = { workedWeekends: ['2027-10-09'] };
    await expect(here.load(doubtful)).rejects.toMatchObject({ code: 'CALENDAR_NOTICE_DOUBTFUL' });
    await expect(here.load({}, { version: 3 })).rejects.toMatchObject({ code: 'CALENDAR_YEAR_CHANGED' });
    expect((await here.years.get(2027)).history).toEqual([]);

    await here.load(doubtful, { confirm: true });
    await expect(here.load(doubtful, { confirm: true })).rejects.toMatchObject({
      code: 'CALENDAR_NOTICE_UNCHANGED',
    });
    const { history } = await here.years.get(2027);
    expect(history[0]?.confirmedWarnings).toHaveLength(1);
    const { rows } = await scratch.superuser.query(
      `SELECT result, code FROM audit_event WHERE action = 'loadCalendarYear' AND result = 'REFUSED' ORDER BY seq DESC`,
    );
    expect(rows[0]).toMatchObject({ code: 'CALENDAR_NOTICE_UNCHANGED' });
  });

  it('a repeated command gets the first answer and loads once; the trail has one event', async () => {
    const first = await here.load({}, {}, 'key-of-the-load');
    const again = await there.load({}, {}, 'key-of-the-load');
    expect(again).toMatchObject({ id: first.id, version: 1 });
    const { rows } = await scratch.superuser.query(
      `SELECT object_version, reason FROM audit_event WHERE result = 'ACCEPTED' ORDER BY seq DESC LIMIT 1`,
    );
    expect(rows[0]).toMatchObject({ object_version: 1, reason: NOTICE_2027.source.documentNumber });
  });

  it('two administrators at once: one loads, the other is told what changed', async () => {
    const both = await Promise.allSettled([here.load({}, { version: 0 }), there.load({}, { version: 0 })]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = both.find((each) => each.status === 'rejected');
    expect((refused?.reason as DomainError).code).toBe('CALENDAR_YEAR_CHANGED');
  });

  it('the application’s role can neither change nor delete what was loaded', async () => {
    await here.load();
    for (const sql of ['UPDATE calendar_year SET version = 9', 'DELETE FROM calendar_year']) {
      await expect(scratch.application.query(sql)).rejects.toThrow('permission denied');
    }
  });

  describe('open due dates', () => {
    it('are counted again once, whichever processes ask, and the answer says what moved', async () => {
      const { calendar } = await here.calendars.latest();
      await keepDueDate(scratch.database.manager, 'case-1', overNewYear(calendar));
      const summer = countPeriod(calendar, {
        ...requestOf(overNewYear(calendar)),
        start: { event: { zh: '收到', en: 'received' }, at: '2026-07-01' },
      });
      await keepDueDate(scratch.database.manager, 'case-2', summer);
      const { recounts } = await here.load();
      expect(recounts).toEqual([
        {
          owner: 'test',
          done: true,
          moved: 1,
          movedFirst: [
            expect.objectContaining({
              caseId: 'case-1',
              provisional: false,
              effectiveDate: { before: '2027-01-07', after: '2027-01-08' },
            }),
          ],
        },
      ]);
      await Promise.all(
        [here, there, new Process(), new Process()].map(({ recounts: each }) => each.runPending()),
      );
      expect(await kept('case-1')).toMatchObject({ recounts: 1, due: { effectiveDate: '2027-01-08' } });
    });

    it('an owner that fails is tried again; the loading stands', async () => {
      let broken = true;
      here.owners.register({
        name: 'fragile',
        recompute: () => (broken ? Promise.reject(new Error('engine away')) : Promise.resolve([])),
      });
      const { recounts, version } = await here.load();
      expect(version).toBe(1);
      expect(recounts.map(({ owner, done }) => [owner, done])).toEqual([
        ['test', true],
        ['fragile', false],
      ]);
      broken = false;
      await here.recounts.runPending();
      expect((await here.years.get(2027)).recounts.every(({ done }) => done)).toBe(true);

      broken = true;
      await here.load({ year: 2027, workedWeekends: NOTICE_2027.workedWeekends.slice(1) }, { confirm: true });
      broken = false;
      await here.load();
      const { history, recounts: last } = await here.years.get(2027);
      expect(history).toHaveLength(3);
      expect(last.map(({ owner, done }) => [owner, done])).toEqual([
        ['fragile', true],
        ['test', true],
      ]);
    });

    it('a crash between loading and recount is made good by the next process that starts', async () => {
      await keepDueDate(
        scratch.database.manager,
        'case-1',
        overNewYear((await here.calendars.latest()).calendar),
      );
      await scratch.database.transaction((tx) =>
        here.years.load(
          tx,
          { notice: NOTICE_2027, confirmWarnings: false },
          { id: 'x', name: '甲' },
          new Date(),
        ),
      );
      expect((await kept('case-1')).due.provisional).toBe(true);
      there.recounts.onApplicationBootstrap();
      await eventually(async () => expect((await kept('case-1')).due.provisional).toBe(false));
      await there.recounts.onModuleDestroy();
    });

    it('a command that counted with the old year commits before the loading, and is recounted', async () => {
      let loading: Promise<unknown> = Promise.resolve();
      await scratch.database.transaction(async (tx) => {
        const due = overNewYear(await here.calendars.load(tx));
        loading = there.load();
        await eventually(async () => expect(await waitingForLock()).toBe(true));
        expect((await here.calendars.load(tx)).isOfficial(2027)).toBe(false);
        await keepDueDate(tx, 'case-9', due);
      });
      await loading;
      expect(await kept('case-9')).toMatchObject({
        due: { effectiveDate: '2027-01-08', provisional: false },
      });
    });

    it('a preview tells what would move and leaves nothing behind', async () => {
      await keepDueDate(
        scratch.database.manager,
        'case-1',
        overNewYear((await here.calendars.latest()).calendar),
      );
      const preview = await here.notices.preview(NOTICE_2027);
      expect(preview).toMatchObject({ faults: [], warnings: [], versionInForce: 0 });
      expect(preview.wouldMove).toHaveLength(1);
      expect(preview.difference?.wasProvisional).toBe(true);
      expect(await kept('case-1')).toMatchObject({ recounts: 0, due: { effectiveDate: '2027-01-07' } });
      const faulty = await here.notices.preview({ ...NOTICE_2027, daysOff: [] });
      expect(faulty.faults.map(({ code }) => code)).toContain('CALENDAR_NOTICE_STATUTORY_DAY_NOT_OFF');
    });
  });

  it.each<[string, object]>([
    ['year', { year: '2027' }],
    ['source', { source: undefined }],
    ['source', { source: { ...NOTICE_2027.source, documentNumber: 7 } }],
    ['daysOff', { daysOff: [{ name: '元旦', from: '2027-01-01' }] }],
    ['daysOff', { daysOff: 'all' }],
    ['workedWeekends', { workedWeekends: [20270109] }],
    ['workedWeekends', { workedWeekends: Array.from({ length: 41 }, () => '2027-01-09') }],
    ['extra', { extra: 1 }],
  ])('the shape of a notice is checked: %s', async (property, change) => {
    const dto = plainToInstance(LoadCalendarYearDto, { ...NOTICE_2027, ...change });
    const errors = await validate(dto, { whitelist: true, forbidNonWhitelisted: true });
    expect(errors.map((error) => error.property)).toEqual([property]);
  });
});
