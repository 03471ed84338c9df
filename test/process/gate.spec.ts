import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { A_DRAFT, aBundle, aFiling, casePath } from '../builders/case-path.js';
import { aProfile } from '../builders/profiles.js';
import { until } from '../support/engine-app.js';
import { Office, anIdempotencyKey, routeOf } from '../support/office.js';

const AGENCY = 'siping-tiexi-urban';
const PATH = casePath('tx', AGENCY);
/** What the timers of the model wait for. */
const FAR = { value: '2199-01-01T00:00:00.000+0800', type: 'Date' };
const CLOCK = { caseWarnAt: FAR, caseOverdueAt: FAR };

/** No road leads to a decision without a passed review, nor a handler to the review of their own case. */
describe('the gate, by every road (行政处罚法 58, SY-L4, SY-M3.0, JBE-L1, ST-2.3.0)', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(async () => {
    await nothingDecidedUnreviewed();
    await office.close();
  });

  /** Also asked at the very end: whatever the attacks left behind, no decision lacks its passed review. */
  async function nothingDecidedUnreviewed(): Promise<void> {
    const unreviewed = await office.rows(
      `SELECT d.case_id FROM decision d WHERE NOT EXISTS (
         SELECT 1 FROM review_round r JOIN opinion o ON o.case_id = r.case_id AND o.round = r.round
         WHERE r.case_id = d.case_id AND r.state = 'SIGNED' AND r.opinion_kind = 'AGREE' AND o.state = 'SIGNED')`,
    );
    expect(unreviewed).toEqual([]);
  }
  async function aCaseBefore(operation: string): Promise<string> {
    const caseId = await office.file('tx-handler-1', aFiling('tx'));
    await office.walk(caseId, PATH, operation);
    return caseId;
  }
  const decide = (caseId: string) =>
    Promise.all([
      office.as('tx-handler-1', 'POST', routeOf('draftDecision', caseId), A_DRAFT),
      office.as('tx-unit-head-1', 'POST', routeOf('reviewDecisionDraft', caseId), { opinion: '同意' }),
      office.as('tx-head-1', 'POST', routeOf('approveDecision', caseId), { opinion: '同意' }),
    ]);
  async function nothingIsDecided(caseId: string): Promise<void> {
    for (const answer of await decide(caseId)) {
      expect(answer.status).toBe(409);
    }
    expect(await office.rows('SELECT * FROM decision WHERE case_id = $1', [caseId])).toEqual([]);
    await nothingDecidedUnreviewed();
  }
  const instanceOf = async (caseId: string, key: string): Promise<string> => {
    const { body } = await office.engine(
      'GET',
      `/process-instance?businessKey=${caseId}&processDefinitionKey=${key}`,
    );
    return (body as { id: string }[])[0]?.id ?? '';
  };
  const engineTasks = async (caseId: string): Promise<{ id: string; taskDefinitionKey: string }[]> =>
    (await office.engine('GET', `/task?processInstanceBusinessKey=${caseId}`)).body as {
      id: string;
      taskDefinitionKey: string;
    }[];

  it.each(['endInvestigation', 'submitForReview', 'assignReviewer', 'writeOpinion', 'signOpinion'])(
    'out of order: nobody decides while the case waits for %s',
    async (operation) => {
      const caseId = await aCaseBefore(operation);
      await nothingIsDecided(caseId);
      const first = await office.as('tx-handler-1', 'POST', routeOf('draftDecision', caseId), A_DRAFT);
      expect(first.body).toMatchObject({ code: 'REVIEW_NOT_PASSED' });
      expect(first.body['clauses']).toEqual(expect.arrayContaining(['行政处罚法 58', 'ST-2.3.0']));
    },
  );

  it('an opinion that is not AGREE keeps it closed: the case is reworked and reviewed again', async () => {
    const caseId = await aCaseBefore('writeOpinion');
    const [failed, ...rest] = aProfile(AGENCY).checklist.value.map(({ key }) => key);
    const checklist = [
      { key: failed, result: 'FAIL', reason: '见问题' },
      ...rest.map((key) => ({ key, result: 'PASS' })),
    ];
    const points = [{ text: '主体资格不清。', action: '补正。' }];
    await office.did('tx-reviewer-1', 'writeOpinion', caseId, {
      kind: 'NOT_PASSED',
      text: '审核未通过。',
      checklist,
      points,
    });
    await office.did('tx-legal-head-1', 'signOpinion', caseId);
    await office.waitsFor(caseId, 'reworkAndResubmit');
    await nothingIsDecided(caseId);
    const again = { ...aBundle(), answers: [{ point: 1, answer: '已补正。' }] };
    await office.did('tx-handler-1', 'reworkAndResubmit', caseId, again);
    await office.waitsFor(caseId, 'assignReviewer');
    await nothingIsDecided(caseId);
  });

  it('the engine is told behind our back that the opinion is signed and agrees', async () => {
    const caseId = await aCaseBefore('signOpinion');
    const [task] = await engineTasks(caseId);
    await office.engine('POST', `/task/${task?.id ?? ''}/complete`, {
      variables: {
        opinionSigned: { value: true, type: 'Boolean' },
        opinionKind: { value: 'AGREE', type: 'String' },
      },
    });
    await until('the engine to leave the task', async () =>
      (await engineTasks(caseId)).every(({ taskDefinitionKey }) => taskDefinitionKey !== 'signOpinion'),
    );
    await until('the workers to settle', async () => (await engineTasks(caseId)).length > 0);
    await nothingIsDecided(caseId);
  });

  it.each(['draftDecision', 'approveDecision', 'checkGate', 'serveDecision'])(
    'the instance is moved past the review to %s',
    async (activityId) => {
      const caseId = await aCaseBefore('assignReviewer');
      const instance = await instanceOf(caseId, 'major-decision');
      const moved = await office.engine('POST', `/process-instance/${instance}/modification`, {
        instructions: [{ type: 'startBeforeActivity', activityId }],
      });
      expect(moved.status).toBe(204);
      await nothingIsDecided(caseId);
    },
  );

  it.each(['checkGate', 'draftDecision', 'approveDecision'])(
    'a second instance of the same case, which the engine refuses, or another in its place is started right at %s',
    async (activityId) => {
      const caseId = await aCaseBefore('assignReviewer');
      const start = () =>
        office.engine('POST', '/process-definition/key/major-decision/start', {
          businessKey: caseId,
          startInstructions: [{ type: 'startBeforeActivity', activityId }],
          variables: {
            ...CLOCK,
            agencyId: { value: AGENCY, type: 'String' },
            caseKind: { value: 'PENALTY', type: 'String' },
            opinionKind: { value: 'AGREE', type: 'String' },
            reviewRequired: { value: false, type: 'Boolean' },
          },
        });
      expect((await start()).status).toBe(500);
      await office.engine('DELETE', `/process-instance/${await instanceOf(caseId, 'major-decision')}`);
      expect((await start()).status).toBe(200);
      await nothingIsDecided(caseId);
    },
  );

  it('a process for a case that does not exist makes no case and no decision', async () => {
    const before = await office.counts(['audit_event']);
    const started = await office.engine('POST', '/process-definition/key/major-decision/start', {
      businessKey: '00000000-0000-4000-8000-000000000000',
      startInstructions: [{ type: 'startBeforeActivity', activityId: 'approveDecision' }],
      variables: CLOCK,
    });
    expect(started.status).toBe(200);
    expect((await office.counts(['audit_event']))['decision']).toBe(before['decision']);
    const { id } = started.body as { id: string };
    await office.engine('DELETE', `/process-instance/${id}`);
  });

  it('SY-L4, ST-2.3.0: a redeployed diagram that leaves the review out leads nobody to a decision', async () => {
    const xml = readFileSync('bpmn/major-decision.bpmn', 'utf8');
    const form = new FormData();
    form.set('deployment-name', 'a diagram without review');
    const without = xml.replaceAll('targetRef="callLegalReview"', 'targetRef="deciding"');
    form.set('data', new Blob([without]), 'major-decision.bpmn');
    const deployed = await office.engine('POST', '/deployment/create', form);
    expect(deployed.status).toBe(200);
    try {
      const caseId = await aCaseBefore('submitForReview');
      await office.did('tx-handler-1', 'submitForReview', caseId, aBundle());
      await until('the diagram to stand at a step of people again', async () =>
        (await engineTasks(caseId)).some(({ taskDefinitionKey }) => taskDefinitionKey !== 'submitForReview'),
      );
      expect(await office.rows('SELECT * FROM review_round WHERE case_id = $1', [caseId])).toEqual([]);
      await nothingIsDecided(caseId);
    } finally {
      const { id } = deployed.body as { id: string };
      await office.engine('DELETE', `/deployment/${id}?cascade=true`);
    }
  });

  it('SY-L4: a proposal that is changed after AGREE closes the gate again, also for the draft that was made', async () => {
    const caseId = await aCaseBefore('approveDecision');
    const changed = await office.as('tx-handler-1', 'POST', routeOf('changeProposal', caseId), {
      reason: '裁量有误。',
      proposal: { ...aBundle().proposal, amount: '110000', text: '拟处罚款 110000 元。' },
      declaration: { true: true, accurate: true, complete: true },
    });
    expect(changed.status).toBe(200);
    for (const answer of await decide(caseId)) expect(answer.status).toBe(409);
    await office.waitsFor(caseId, 'assignReviewer');
    for (const answer of await decide(caseId)) expect(answer.status).toBe(409);
    expect(
      await office.rows(`SELECT * FROM decision WHERE case_id = $1 AND state = 'APPROVED'`, [caseId]),
    ).toEqual([]);
  });

  it('the decision is the proposal that was reviewed: another amount, act or law is refused', async () => {
    const caseId = await aCaseBefore('draftDecision');
    for (const change of [
      { amount: '130000.00' },
      { amount: '119999.99' },
      { kinds: ['吊销许可证件'] },
      { legalBasis: [{ law: '食品安全法', article: '124' }] },
    ]) {
      const answer = await office.act('tx-handler-1', 'draftDecision', caseId, { ...A_DRAFT, ...change });
      expect([answer.status, answer.body['errors']]).toEqual([
        409,
        expect.arrayContaining([expect.objectContaining({ code: 'PROPOSAL_CHANGED_AFTER_REVIEW' })]),
      ]);
    }
    expect(await office.rows('SELECT * FROM decision WHERE case_id = $1', [caseId])).toEqual([]);
  });

  it('a draft that nobody examined is not approved, even where the engine was led past the examination', async () => {
    const caseId = await aCaseBefore('reviewDecisionDraft');
    const [task] = await engineTasks(caseId);
    await office.engine('POST', `/task/${task?.id ?? ''}/complete`, {
      variables: { draftAccepted: { value: true, type: 'Boolean' } },
    });
    await until('the engine to ask for approval', async () =>
      (await engineTasks(caseId)).some(({ taskDefinitionKey }) => taskDefinitionKey === 'approveDecision'),
    );
    const answer = await office.as('tx-head-1', 'POST', routeOf('approveDecision', caseId), {
      opinion: '同意',
    });
    expect(answer.status).toBe(409);
    const decisions = await office.rows('SELECT state FROM decision WHERE case_id = $1', [caseId]);
    expect(decisions).toEqual([{ state: 'DRAFT' }]);
  });

  it('a replay of the approval of one case does not approve another', async () => {
    const key = anIdempotencyKey();
    const decided = await aCaseBefore('approveDecision');
    await office.act('tx-head-1', 'approveDecision', decided, { opinion: '同意' }, key);
    const other = await aCaseBefore('assignReviewer');
    const replay = await office.as(
      'tx-head-1',
      'POST',
      routeOf('approveDecision', other),
      { opinion: '同意' },
      key,
    );
    expect([replay.status, replay.body['code']]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    await nothingIsDecided(other);
  });

  it('two approvals in the same second make one decision, with one number', async () => {
    const caseId = await aCaseBefore('approveDecision');
    const approve = () =>
      office.as(
        'tx-head-1',
        'POST',
        routeOf('approveDecision', caseId),
        { opinion: '同意' },
        anIdempotencyKey(),
      );
    const answers = await Promise.all([approve(), approve()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const decisions = await office.rows(
      `SELECT count(DISTINCT document_no)::int AS n FROM decision WHERE case_id = $1 AND state = 'APPROVED'`,
      [caseId],
    );
    expect(decisions).toEqual([{ n: 1 }]);
  });

  it('an old version of the proposal: what was examined is not what is proposed now', async () => {
    const caseId = await aCaseBefore('approveDecision');
    await office.rows(
      `UPDATE submission SET proposal_hash = 'another', content = jsonb_set(content, '{proposal,text}', '"另一份"')
       WHERE case_id = $1`,
      [caseId],
    );
    const answer = await office.as('tx-head-1', 'POST', routeOf('approveDecision', caseId), {
      opinion: '同意',
    });
    expect([answer.status, answer.body['code']]).toEqual([409, 'PROPOSAL_CHANGED_AFTER_REVIEW']);
    const decisions = await office.rows('SELECT state FROM decision WHERE case_id = $1', [caseId]);
    expect(decisions).toEqual([{ state: 'EXAMINED' }]);
  });

  it('who examined the draft does not approve it: three people (SY-R38)', async () => {
    const caseId = await aCaseBefore('approveDecision');
    await office.rows(
      `INSERT INTO person_role (person_id, role)
       SELECT id, 'AGENCY_HEAD' FROM person WHERE sign_in_name = 'tx-unit-head-1'`,
    );
    const answer = await office.as('tx-unit-head-1', 'POST', routeOf('approveDecision', caseId), {
      opinion: '同意',
    });
    await office.rows(
      `DELETE FROM person_role USING person WHERE person.id = person_role.person_id
       AND person.sign_in_name = 'tx-unit-head-1' AND role = 'AGENCY_HEAD'`,
    );
    expect([answer.status, answer.body['code']]).toEqual([422, 'SAME_PERSON_TWICE']);
    const decisions = await office.rows('SELECT state FROM decision WHERE case_id = $1', [caseId]);
    expect(decisions).toEqual([{ state: 'EXAMINED' }]);
  });
});
