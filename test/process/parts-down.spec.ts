import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFiling, casePath, todayInBeijing } from '../builders/case-path.js';
import { BreakableWay } from '../support/breakable-way.js';
import { engineEnvironment, until } from '../support/engine-app.js';
import { FaultyEngine } from '../support/faulty-engine.js';
import { Office, anIdempotencyKey, routeOf } from '../support/office.js';

const HANDLER = 'tx-handler-1';

/** What people meet while a part of the system is away, and that nothing is lost or done twice by it. */
describe('while a part is down', () => {
  let office: Office;
  let engine: FaultyEngine;
  let way: BreakableWay;

  beforeAll(async () => {
    engine = await FaultyEngine.before(engineEnvironment().url.replace(/\/engine-rest$/, ''));
    office = await Office.open(async (scratch) => {
      way = await BreakableWay.to(scratch.applicationUrl);
      return { ENGINE_URL: engine.url, DATABASE_URL: way.url };
    });
  });
  afterAll(async () => {
    engine.up();
    way.mend();
    await office.close();
    await way.close();
    await engine.close();
  });

  const endInvestigation = (caseId: string, headers = {}) =>
    office.as(
      HANDLER,
      'POST',
      routeOf('endInvestigation', caseId),
      { endedOn: todayInBeijing(), conclusion: '事实清楚。' },
      headers,
    );

  it('the engine: a command is accepted once it is stored, and the page says that the engine is catching up', async () => {
    const caseId = await office.file(HANDLER, aFiling('tx'));
    await office.waitsFor(caseId, 'endInvestigation');
    engine.down();
    const key = anIdempotencyKey();
    const accepted = await endInvestigation(caseId, key);
    expect(accepted.status).toBeLessThan(300);
    expect(await office.page(HANDLER, caseId)).toMatchObject({ engineCatchingUp: true });
    expect((await endInvestigation(caseId, key)).body).toEqual(accepted.body);
    const early = await office.as(HANDLER, 'POST', routeOf('submitForReview', caseId), {});
    expect(early.status).toBeGreaterThanOrEqual(400);
    expect((await office.as(HANDLER, 'GET', '/api/inbox?view=mine')).status).toBe(200);
    engine.up();
    const next = await until('the next step', async () => {
      const page = await office.page(HANDLER, caseId);
      return page['engineCatchingUp'] === false && (page['tasks'] as unknown[]).length > 0 ? page : undefined;
    });
    expect(next['tasks']).not.toContainEqual(expect.objectContaining({ taskKey: 'endInvestigation' }));
    const done = await office.rows(
      `SELECT command_id FROM engine_outbox WHERE business_key = $1 AND kind = 'COMPLETE_TASK'`,
      [caseId],
    );
    expect(done).toHaveLength(1);
  });

  it('the database: 503 with what to do, and the same key brings it about exactly once afterwards', async () => {
    await office.token(HANDLER);
    const before = await office.rows('SELECT id FROM case_file');
    const key = anIdempotencyKey();
    way.break();
    const refused = await office.as(HANDLER, 'POST', '/api/cases', aFiling('tx'), {
      ...key,
      'accept-language': 'en',
    });
    expect([refused.status, refused.body['code']]).toEqual([503, 'DATABASE_DOWN']);
    expect(refused.headers.get('content-type')).toMatch(/problem\+json/);
    expect(refused.text).toMatch(/Idempotency-Key/);
    way.mend();
    const filed = await until('the database to answer again', async () => {
      const answer = await office.as(HANDLER, 'POST', '/api/cases', aFiling('tx'), key);
      return answer.status === 201 ? answer : undefined;
    });
    const again = await office.as(HANDLER, 'POST', '/api/cases', aFiling('tx'), key);
    expect(again.body).toEqual(filed.body);
    expect(await office.rows('SELECT id FROM case_file')).toHaveLength(before.length + 1);
    await office.waitsFor(String(filed.body['caseId']), 'endInvestigation');
  });
});

describe('two approvers at the same decision', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
    await office.rows(
      `INSERT INTO person_role (person_id, role)
       SELECT id, 'AGENCY_HEAD' FROM person WHERE sign_in_name = 'tx-deputy-1'`,
    );
  });
  afterAll(() => office.close());

  it('one of them decides, the other is refused, and the decision bears one name', async () => {
    const caseId = await office.file(HANDLER, aFiling('tx'));
    for (const step of casePath('tx', 'siping-tiexi-urban')) {
      if (step.operation === 'approveDecision') break;
      await office.did(step.who, step.operation, caseId, step.body);
    }
    await office.waitsFor(caseId, 'approveDecision');
    const approvers = ['tx-head-1', 'tx-deputy-1'];
    await Promise.all(approvers.map((who) => office.token(who)));
    const answers = await Promise.all(
      approvers.map((who) =>
        office.as(who, 'POST', routeOf('approveDecision', caseId), { opinion: '同意。' }),
      ),
    );
    const winners = approvers.filter((_, index) => (answers[index]?.status ?? 500) < 300);
    expect(winners).toHaveLength(1);
    expect(answers.find(({ status }) => status >= 300)?.status).toBe(409);
    const decided = await office.rows(
      `SELECT p.sign_in_name FROM decision d JOIN person p ON p.id::text = d.approved_by::text
       WHERE d.case_id = $1 AND d.state = 'APPROVED'`,
      [caseId],
    );
    expect(decided).toEqual([{ sign_in_name: winners[0] }]);
    const events = await office.rows(
      `SELECT result FROM audit_event WHERE case_id = $1 AND action = 'approveDecision' ORDER BY result`,
      [caseId],
    );
    expect(events).toEqual([{ result: 'ACCEPTED' }, { result: 'REFUSED' }]);
  });
});
