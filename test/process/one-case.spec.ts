import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBundle, aFiling, casePath, todayInBeijing, type PathStep } from '../builders/case-path.js';
import { until } from '../support/engine-app.js';
import { Office, anIdempotencyKey, routeOf } from '../support/office.js';

// A case walks many steps of a real engine; a busy machine takes its time.
/** The spine: one case on the real engine, and what repeats, comes late or comes twice on its way. */
describe('one case', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
  }, 90_000);
  afterAll(() => office?.close(), 60_000);

  const stepOf = (short: string, agencyId: string, operation: string): PathStep => {
    const step = casePath(short, agencyId).find((each) => each.operation === operation);
    if (!step) throw new Error(operation);
    return step;
  };
  /** A case of Siping that waits for this operation. */
  async function aCaseBefore(operation: string): Promise<string> {
    const caseId = await office.file('tx-handler-1', aFiling('tx'));
    for (const step of casePath('tx', 'siping-tiexi-urban')) {
      if (step.operation === operation) break;
      await office.did(step.who, step.operation, caseId, step.body);
    }
    await office.waitsFor(caseId, operation);
    return caseId;
  }
  const accepted = (caseId: string, action: string) =>
    office.rows(`SELECT * FROM audit_event WHERE case_id = $1 AND action = $2 AND result = 'ACCEPTED'`, [
      caseId,
      action,
    ]);

  it('TC-01 goes from filing to closing, SY-L13 discussion included, and every step is once in history, audit and engine', async () => {
    const caseId = await office.file('sy-handler-1', aFiling('sy'));
    const path = casePath('sy', 'songyuan');
    for (const step of path) await office.did(step.who, step.operation, caseId, step.body);

    const page = await office.page('sy-handler-1', caseId);
    expect(page).toMatchObject({ stage: 'CLOSED', amount: '120000.00', tasks: [] });
    const done = (page['history'] as { action: string }[]).map(({ action }) => action);
    for (const { operation } of [{ operation: 'fileCase' }, ...path]) {
      const times = ['castVote', 'signMinutes'].includes(operation) ? 5 : 1;
      expect(done.filter((each) => each === operation)).toHaveLength(times);
      expect(await accepted(caseId, operation)).toHaveLength(times);
    }
    await until('the instance to end', async () => {
      const { body } = await office.engine('GET', `/process-instance?businessKey=${caseId}`);
      return Array.isArray(body) && body.length === 0;
    });
  }, 90_000);

  it('has one instance: a start that is repeated while the first is still under way is refused by the engine itself', async () => {
    const caseId = randomUUID();
    const start = () =>
      office.engine('POST', '/process-definition/key/major-decision/start', { businessKey: caseId });
    const statuses = (await Promise.all([start(), start(), start()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 500, 500]);
    const { body } = await office.engine('GET', `/process-instance?businessKey=${caseId}`);
    const instances = body as { id: string }[];
    expect(instances).toHaveLength(1);
    await office.engine('DELETE', `/process-instance/${instances[0]?.id}`);
  });

  it('SY-L11: the review clock stands on the case page with rule, clause and every day counted', async () => {
    const caseId = await office.file('sy-handler-1', aFiling('sy'));
    for (const step of casePath('sy', 'songyuan')) {
      if (step.operation === 'assignReviewer') break;
      await office.did(step.who, step.operation, caseId, step.body);
    }
    await office.waitsFor(caseId, 'assignReviewer');
    const page = await office.page('sy-legal-head-1', caseId);
    const due = (page['deadlines'] as { name: string; due: Record<string, unknown> }[]).find(
      ({ name }) => name === 'REVIEW_DUE',
    )?.due;
    expect(due).toMatchObject({ number: 7, unit: 'WORKING_DAY', startDate: todayInBeijing() });
    expect(due?.['rule']).toMatchObject({ clauses: ['SY-L11'] });
    expect(due?.['counted']).toHaveLength(7);
  }, 90_000);

  describe('a command sent twice', () => {
    it('under one Idempotency-Key takes effect once and gets the first answer again', async () => {
      const caseId = await aCaseBefore('endInvestigation');
      const { who, body } = stepOf('tx', 'siping-tiexi-urban', 'endInvestigation');
      const key = anIdempotencyKey();
      const first = await office.act(who, 'endInvestigation', caseId, body, key);
      const again = await office.act(who, 'endInvestigation', caseId, body, key);
      expect([first.status, again.status]).toEqual([200, 200]);
      expect(again.body).toEqual(first.body);
      expect(await accepted(caseId, 'endInvestigation')).toHaveLength(1);
    });

    it('at the same instant takes effect once', async () => {
      const caseId = await aCaseBefore('endInvestigation');
      const { who, body } = stepOf('tx', 'siping-tiexi-urban', 'endInvestigation');
      const key = anIdempotencyKey();
      const copies = await Promise.all(
        Array.from({ length: 8 }, () => office.act(who, 'endInvestigation', caseId, body, key)),
      );
      expect(new Set(copies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(copies[0]?.status).toBe(200);
      expect(await accepted(caseId, 'endInvestigation')).toHaveLength(1);
    });

    it('filed eight times at once under one key, it is one case with one number and one instance', async () => {
      const key = anIdempotencyKey();
      const copies = await Promise.all(
        Array.from({ length: 8 }, () => office.as('tx-handler-1', 'POST', '/api/cases', aFiling('tx'), key)),
      );
      expect(copies.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
      const ids = new Set(copies.map(({ body }) => String(body['caseId'])));
      expect(ids.size).toBe(1);
      const [caseId] = [...ids] as [string];
      await office.waitsFor(caseId, 'endInvestigation');
      const { body } = await office.engine(
        'GET',
        `/process-instance?businessKey=${caseId}&processDefinitionKey=major-decision`,
      );
      expect(body).toHaveLength(1);
    });

    it('under the key of another request is refused, and nothing happens', async () => {
      const key = anIdempotencyKey();
      const caseId = await office.file('tx-handler-1', aFiling('tx'), key);
      const before = await office.counts(['audit_event']);
      const other = await office.as(
        'tx-handler-1',
        'POST',
        '/api/cases',
        aFiling('tx', { cause: '另一案' }),
        key,
      );
      expect([other.status, other.body['code']]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
      const elsewhere = await office.as(
        'tx-handler-1',
        'POST',
        routeOf('endInvestigation', caseId),
        {
          endedOn: todayInBeijing(),
          conclusion: '事实清楚。',
        },
        key,
      );
      expect([elsewhere.status, elsewhere.body['code']]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
      await office.waitsFor(caseId, 'endInvestigation');
      const after = await office.counts(['audit_event']);
      expect(after['accepted_command']).toBe(before['accepted_command']);
      expect(after['case_file']).toBe(before['case_file']);
    });

    it('by two people under the same key are two requests', async () => {
      const key = anIdempotencyKey();
      const mine = await office.file('tx-handler-1', aFiling('tx'), key);
      const yours = await office.file('tx-handler-2', aFiling('tx'), key);
      expect(mine).not.toBe(yours);
    });

    it('a refused command does not use up its key', async () => {
      const key = anIdempotencyKey();
      const bad = aFiling('tx', { handlers: ['tx-handler-1', 'tx-handler-6'] });
      const refused = await office.as('tx-handler-1', 'POST', '/api/cases', bad, key);
      expect(refused.status).toBe(422);
      await office.file('tx-handler-1', aFiling('tx'), key);
    });

    it.each([
      ['short', '1234567'],
      ['with a blank', 'abcdefg hijk'],
      ['very long', 'x'.repeat(201)],
    ])('under a key that is none (%s) is refused', async (_name, key) => {
      const answer = await office.as('tx-handler-1', 'POST', '/api/cases', aFiling('tx'), {
        'Idempotency-Key': key,
      });
      expect([answer.status, answer.body['code'], answer.body['field']]).toEqual([
        400,
        'HEADER_INVALID',
        'Idempotency-Key',
      ]);
    });
  });

  describe('a stale version', () => {
    it('is refused with what changed meanwhile', async () => {
      const caseId = await aCaseBefore('endInvestigation');
      const seen = (await office.as('tx-handler-1', 'GET', `/api/cases/${caseId}`)).headers.get('etag') ?? '';
      const { who, body } = stepOf('tx', 'siping-tiexi-urban', 'endInvestigation');
      await office.did(who, 'endInvestigation', caseId, body);
      await office.waitsFor(caseId, 'serveNotice');
      const notice = stepOf('tx', 'siping-tiexi-urban', 'serveNotice');
      const before = await office.counts(['audit_event']);
      const stale = await office.act('tx-handler-2', 'serveNotice', caseId, notice.body, {
        'If-Match': seen,
      });
      expect(stale).toMatchObject({ status: 409, body: { code: 'STALE_VERSION', field: 'If-Match' } });
      const { since, expected, current } = stale.body['details'] as Record<string, unknown>;
      expect(since).toEqual(
        expect.arrayContaining([expect.objectContaining({ action: 'endInvestigation' })]),
      );
      expect(Number(current)).toBeGreaterThan(Number(expected));
      expect(await office.counts(['audit_event'])).toEqual(before);
      const fresh = await office.act('tx-handler-2', 'serveNotice', caseId, notice.body, {
        'If-Match': `"${String(current)}"`,
      });
      expect(fresh.status).toBe(200);
    });

    it.each(['latest', '"x"', '-1', '1.5', '99999999999999999999'])(
      'If-Match %s is no version',
      async (version) => {
        const caseId = await office.file('tx-handler-1', aFiling('tx'));
        const answer = await office.act(
          'tx-handler-1',
          'endInvestigation',
          caseId,
          {},
          { 'If-Match': version },
        );
        expect(answer.status).toBe(400);
      },
    );
  });

  describe('two people on one task at the same instant', () => {
    it('one ends the investigation, the other is told who did', async () => {
      const caseId = await aCaseBefore('endInvestigation');
      const { body } = stepOf('tx', 'siping-tiexi-urban', 'endInvestigation');
      const answers = await Promise.all(
        ['tx-handler-1', 'tx-handler-2'].map((who) =>
          office.as(who, 'POST', routeOf('endInvestigation', caseId), body),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await accepted(caseId, 'endInvestigation')).toHaveLength(1);
    });

    it('of two claims one wins, and of a claim and a command by another the command is refused', async () => {
      const caseId = await aCaseBefore('assignReviewer');
      const item = await office.waitsFor(caseId, 'assignReviewer');
      const claim = `/api/inbox/tasks/${String(item['id'])}/claim`;
      const both = await Promise.all([
        office.as('tx-legal-head-1', 'POST', claim),
        office.as('tx-legal-head-1', 'POST', claim),
      ]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      const other = await office.as('tx-reviewer-1', 'POST', claim);
      expect([other.status, other.body['code']]).toEqual([403, 'TASK_OF_ANOTHER']);
    });

    it('of six approvals at once one counts, and there is one decision with one number', async () => {
      const caseId = await aCaseBefore('approveDecision');
      const { body } = stepOf('tx', 'siping-tiexi-urban', 'approveDecision');
      const answers = await Promise.all(
        Array.from({ length: 6 }, () =>
          office.as('tx-head-1', 'POST', routeOf('approveDecision', caseId), body, anIdempotencyKey()),
        ),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(5);
      const decided = await office.rows(`SELECT * FROM decision WHERE case_id = $1 AND state = 'APPROVED'`, [
        caseId,
      ]);
      expect(decided).toHaveLength(1);
    });
  });

  describe('a task that is not there to be done', () => {
    it('is finished', async () => {
      const caseId = await aCaseBefore('serveNotice');
      const { who, body } = stepOf('tx', 'siping-tiexi-urban', 'endInvestigation');
      const answer = await office.act(who, 'endInvestigation', caseId, body);
      expect(answer.status).toBe(409);
      expect(['TASK_FINISHED', 'ACTION_NOT_IN_STAGE']).toContain(answer.body['code']);
    });

    it('is finished while its stage lasts: the refusal names what the case waits for now', async () => {
      const caseId = await aCaseBefore('signOpinion');
      const { who, body } = stepOf('tx', 'siping-tiexi-urban', 'writeOpinion');
      const answer = await office.act(who, 'writeOpinion', caseId, body);
      expect([answer.status, answer.body['code']]).toEqual([409, 'TASK_FINISHED']);
      expect(answer.body['detail']).toContain('签发审核意见');
    });

    it('is somebody else’s', async () => {
      const caseId = await aCaseBefore('writeOpinion');
      const { body } = stepOf('tx', 'siping-tiexi-urban', 'writeOpinion');
      const answer = await office.act('tx-reviewer-2', 'writeOpinion', caseId, body);
      expect([answer.status, answer.body['code']]).toEqual([403, 'TASK_OF_ANOTHER']);
    });

    it('comes later', async () => {
      const caseId = await aCaseBefore('endInvestigation');
      const answer = await office.act('tx-handler-1', 'submitForReview', caseId, aBundle());
      expect(answer.status).toBe(409);
    });

    it('belongs to no case', async () => {
      const answer = await office.act('tx-handler-1', 'submitForReview', randomUUID(), aBundle());
      expect([answer.status, answer.body['code']]).toEqual([404, 'CASE_NOT_FOUND']);
    });
  });
});
