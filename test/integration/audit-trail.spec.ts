import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AuditTrail, verifyChain, type AuditEventInput } from '../../src/audit-trail/index.js';
import { AuditEventRepository } from '../../src/audit-trail/audit-event.repository.js';
import { AuditReader } from '../../src/audit-trail/audit-reader.service.js';
import { linkHash, type ChainLink } from '../../src/audit-trail/domain/hash-chain.js';
import { digestText } from '../../src/audit-trail/hash.js';
import { Settings, loadSettings } from '../../src/config/index.js';
import { Clock } from '../../src/shared/clock.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

const person = {
  personId: 'c0ffee00-0000-4000-8000-000000000001',
  name: '周立群',
  agencyId: 'songyuan',
  unitName: '执法一大队',
  roles: ['HANDLER'],
  ip: '10.1.2.3',
  requestId: 'req-1',
};

const event = (over: Partial<AuditEventInput> = {}): AuditEventInput => ({
  actor: person,
  action: 'submitForReview',
  objectType: 'case',
  objectId: 'case-1',
  objectVersion: 3,
  agencyId: 'songyuan',
  caseId: 'case-1',
  result: 'ACCEPTED',
  before: { stage: 'PREPARING_SUBMISSION' },
  after: { stage: 'UNDER_REVIEW' },
  ...over,
});

/** Making a database and its people takes long on a busy machine. */
const SET_UP_MS = 60_000;

describe('audit trail', () => {
  let scratch: ScratchDatabase;
  let trail: AuditTrail;
  let folder: string;
  let headFile: string;

  const trailWith = (env: Record<string, string>): AuditTrail => {
    const settings: Settings = loadSettings({ ...env, DATABASE_URL: scratch.applicationUrl }, 'database');
    return new AuditTrail(scratch.database, new AuditEventRepository(), new Clock(), settings);
  };
  const appended = async (count: number): Promise<void> => {
    for (let each = 1; each <= count; each += 1) await trail.appendAlone(event({ reason: `第 ${each} 次` }));
  };
  const verify = () => verifyChain({ databaseUrl: scratch.applicationUrl, headFile });
  const asTamperer = async (...statements: readonly string[]): Promise<void> => {
    await scratch.superuser.query('SET session_replication_role = replica');
    for (const sql of statements) await scratch.superuser.query(sql);
    await scratch.superuser.query('SET session_replication_role = origin');
  };
  const asApplication = (sql: string): Promise<unknown> => scratch.application.query(sql);

  beforeAll(async () => {
    scratch = await aScratchDatabase('audit-trail');
  }, SET_UP_MS);
  afterAll(async () => scratch.drop());
  beforeEach(async () => {
    await asTamperer('TRUNCATE audit_event', `UPDATE audit_head SET seq = 0, hash = repeat('0', 64)`);
    trail = trailWith({});
    folder = await mkdtemp(path.join(tmpdir(), 'audit-'));
    headFile = path.join(folder, 'head.json');
  });
  afterEach(async () => rm(folder, { recursive: true, force: true }));

  describe('appending', () => {
    it('links each event to the one before it and keeps the whole minimum of 等保', async () => {
      await appended(2);
      const { rows } = await scratch.superuser.query('SELECT * FROM audit_event ORDER BY seq');
      expect(rows.map((row) => Number(row.seq))).toEqual([1, 2]);
      expect(rows[0].previous_hash).toBe('0'.repeat(64));
      expect(rows[1].previous_hash).toBe(rows[0].hash);
      expect(rows[1]).toMatchObject({
        actor_id: person.personId,
        actor_name: '周立群',
        actor_unit_name: '执法一大队',
        actor_roles: ['HANDLER'],
        ip: '10.1.2.3',
        request_id: 'req-1',
        object_type: 'case',
        object_version: 3,
        result: 'ACCEPTED',
        reason: '第 2 次',
      });
      expect(rows[1].before_digest).toMatch(/^[0-9a-f]{64}$/);
      expect(await verify()).toMatchObject({ whole: true, checked: 2 });
    });

    it('stays whole when many append at once, and a rolled back transaction leaves no trace', async () => {
      const work = Array.from({ length: 60 }, (_each, index) =>
        scratch.database
          .transaction(async (tx) => {
            await trail.append(tx, event({ objectId: `case-${index}` }));
            if (index % 3 === 0) throw new Error('rolled back');
          })
          .catch(() => undefined),
      );
      await Promise.all(work);
      expect(await verify()).toMatchObject({ whole: true, checked: 40, last: { seq: 40 } });
    });

    it('hashes with SM3 where the setting says so, and a chain may hold both', async () => {
      await appended(1);
      trail = trailWith({ AUDIT_HASH: 'sm3' });
      await appended(2);
      const { rows } = await scratch.superuser.query('SELECT algorithm FROM audit_event ORDER BY seq');
      expect(rows.map((row) => row.algorithm)).toEqual(['sha256', 'sm3', 'sm3']);
      expect(await verify()).toMatchObject({ whole: true, checked: 3 });
    });

    it('keeps what no database text can hold in a storable form, so that the chain stays whole', async () => {
      await trail.appendAlone(event({ reason: `a\0b\uD800c𠮷${'长'.repeat(5_000)}` }));
      await trail.appendAlone(event({ actor: { system: 'worker:review.compute-deadline' } }));
      expect(await verify()).toMatchObject({ whole: true, checked: 2 });
    });

    it('refuses a second accepted event of the same action and command, but not a refusal before it', async () => {
      await trail.appendAlone(event({ commandId: 'k1', result: 'REFUSED', code: 'STALE_VERSION' }));
      await trail.appendAlone(event({ commandId: 'k1' }));
      await expect(trail.appendAlone(event({ commandId: 'k1' }))).rejects.toThrow(/duplicate key/);
      await trail.appendAlone(event({ commandId: 'k1', action: 'assignReviewer' }));
      expect(await verify()).toMatchObject({ whole: true, checked: 3 });
    });
  });

  describe("what the application's role may not do", () => {
    it.each([
      `UPDATE audit_event SET reason = 'x'`,
      'DELETE FROM audit_event',
      'TRUNCATE audit_event',
      'UPDATE audit_head SET seq = 0',
      'DELETE FROM audit_head',
      'DROP TABLE audit_event',
      'ALTER TABLE audit_event DISABLE TRIGGER ALL',
      'SET session_replication_role = replica',
    ])('%s', async (sql) => {
      await appended(2);
      await expect(asApplication(sql)).rejects.toThrow(/permission denied|must be owner/);
      expect(await verify()).toMatchObject({ whole: true, checked: 2 });
    });

    it('an event past the head of the chain is refused by the database itself', async () => {
      await appended(2);
      await expect(
        asApplication(
          `INSERT INTO audit_event (seq, at, actor_id, actor_name, actor_roles, action, object_type, object_id,
             result, algorithm, previous_hash, hash)
           VALUES (3, now(), 'x', 'x', '{}', 'x', 'x', 'x', 'ACCEPTED', 'sha256', 'made up', 'made up')`,
        ),
      ).rejects.toThrow(/does not follow the head/);
    });

    it('the owner is stopped by the trigger too', async () => {
      await appended(1);
      await expect(scratch.superuser.query(`UPDATE audit_event SET reason = 'x'`)).rejects.toThrow(
        /append-only/,
      );
      await expect(scratch.superuser.query('TRUNCATE audit_event')).rejects.toThrow(/append-only/);
    });
  });

  describe("a superuser's hand is found", () => {
    const columns = `at, actor_id, actor_name, actor_agency_id, actor_unit_name, actor_roles, ip, request_id, action,
      object_type, object_id, object_version, agency_id, case_id, command_id, before_digest, after_digest, result,
      code, reason, algorithm, previous_hash, hash`;

    beforeEach(async () => {
      await appended(6);
      expect(await verify()).toMatchObject({ whole: true, checked: 6 });
    });

    const cases: readonly [string, readonly string[], string, number][] = [
      ['an edited reason', [`UPDATE audit_event SET reason = '无' WHERE seq = 3`], 'CONTENT_CHANGED', 3],
      [
        'an edited time',
        [`UPDATE audit_event SET at = at - interval '1 day' WHERE seq = 1`],
        'CONTENT_CHANGED',
        1,
      ],
      [
        'an edited role',
        [`UPDATE audit_event SET actor_roles = '{AGENCY_HEAD}' WHERE seq = 6`],
        'CONTENT_CHANGED',
        6,
      ],
      ['an emptied column', ['UPDATE audit_event SET ip = NULL WHERE seq = 2'], 'CONTENT_CHANGED', 2],
      [
        'an edited hash',
        [`UPDATE audit_event SET hash = repeat('a', 64) WHERE seq = 4`],
        'CONTENT_CHANGED',
        4,
      ],
      [
        'another algorithm',
        [`UPDATE audit_event SET algorithm = 'md5' WHERE seq = 2`],
        'UNKNOWN_ALGORITHM',
        2,
      ],
      ['the first deleted', ['DELETE FROM audit_event WHERE seq = 1'], 'SEQUENCE_GAP', 1],
      ['one in the middle deleted', ['DELETE FROM audit_event WHERE seq = 4'], 'SEQUENCE_GAP', 4],
      ['the last deleted', ['DELETE FROM audit_event WHERE seq = 6'], 'TAIL_MISSING', 6],
      ['all deleted', ['TRUNCATE audit_event'], 'TAIL_MISSING', 1],
      [
        'the middle deleted and the rest renumbered',
        ['DELETE FROM audit_event WHERE seq = 3', 'UPDATE audit_event SET seq = seq - 1 WHERE seq > 3'],
        'LINK_BROKEN',
        3,
      ],
      [
        'two reordered',
        [
          'UPDATE audit_event SET seq = 99 WHERE seq = 2',
          'UPDATE audit_event SET seq = 2 WHERE seq = 3',
          'UPDATE audit_event SET seq = 3 WHERE seq = 99',
        ],
        'LINK_BROKEN',
        2,
      ],
      [
        'one inserted in the middle',
        [
          'UPDATE audit_event SET seq = seq + 100 WHERE seq > 3',
          'UPDATE audit_event SET seq = seq - 99 WHERE seq > 100',
          `INSERT INTO audit_event (seq, ${columns}) SELECT 4, ${columns} FROM audit_event WHERE seq = 2`,
        ],
        'LINK_BROKEN',
        4,
      ],
      [
        'one inserted at the end',
        [`INSERT INTO audit_event (seq, ${columns}) SELECT 7, ${columns} FROM audit_event WHERE seq = 6`],
        'LINK_BROKEN',
        7,
      ],
      [
        'the last deleted together with the head row',
        [
          'DELETE FROM audit_event WHERE seq = 6',
          'UPDATE audit_head SET (seq, hash) = (SELECT seq, hash FROM audit_event WHERE seq = 5)',
        ],
        'TAIL_MISSING',
        6,
      ],
    ];

    it.each(cases)('%s', async (_name, statements, fault, seq) => {
      await asTamperer(...statements);
      expect(await verify()).toMatchObject({ whole: false, firstBreak: { fault, seq } });
    });

    it('a whole chain computed anew is shown by the head kept outside', async () => {
      const { rows } = await scratch.superuser.query('SELECT * FROM audit_event ORDER BY seq');
      const reader = new AuditReader(scratch.database, new AuditEventRepository());
      let previous = '0'.repeat(64);
      for (const row of rows) {
        const seq = Number(row.seq);
        const forged = { ...(await reader.get(seq))!, reason: seq === 2 ? '伪造' : row.reason } as ChainLink;
        const hash = linkHash(previous, forged, digestText);
        await asTamperer(
          `UPDATE audit_event SET reason = '${forged.reason}', previous_hash = '${previous}', hash = '${hash}' WHERE seq = ${seq}`,
          `UPDATE audit_head SET hash = '${hash}'`,
        );
        previous = hash;
      }
      expect(await verifyChain({ databaseUrl: scratch.applicationUrl })).toMatchObject({ whole: true });
      expect(await verify()).toMatchObject({ whole: false, firstBreak: { fault: 'HEAD_DIFFERS', seq: 6 } });
    });

    it('a broken chain never moves the head file on', async () => {
      const kept = await readFile(headFile, 'utf8');
      await appended(1);
      await asTamperer('DELETE FROM audit_event WHERE seq = 2');
      await verify();
      expect(await readFile(headFile, 'utf8')).toBe(kept);
    });

    it('the check of the last events tells the same', async () => {
      const reader = new AuditReader(scratch.database, new AuditEventRepository());
      expect(await reader.checkEnd(3)).toMatchObject({ checkedFrom: 4, checked: 3, firstBreak: undefined });
      await asTamperer(`UPDATE audit_event SET reason = '改' WHERE seq = 5`);
      expect(await reader.checkEnd(3)).toMatchObject({ firstBreak: { fault: 'CONTENT_CHANGED', seq: 5 } });
    });
  });

  it('is searched newest first, by keyset, with the count of all that match', async () => {
    await appended(5);
    await trail.appendAlone(event({ result: 'REFUSED', code: 'ROLE_NOT_PERMITTED', caseId: 'case-2' }));
    const reader = new AuditReader(scratch.database, new AuditEventRepository());
    const first = await reader.search({ caseId: 'case-1', limit: 2 });
    expect(first.total).toBe(5);
    expect(first.events.map(({ seq }) => seq)).toEqual([5, 4]);
    const second = await reader.search({ caseId: 'case-1', limit: 9, before: 4 });
    expect(second.events.map(({ seq }) => seq)).toEqual([3, 2, 1]);
    expect((await reader.search({ result: 'REFUSED', limit: 9 })).events).toHaveLength(1);
    const [{ actorName = '' } = {}] = first.events;
    expect((await reader.search({ actorName, limit: 9 })).total).toBe(6);
    expect((await reader.search({ actorName: '无此人', limit: 9 })).total).toBe(0);
  });
});
