import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFiling, casePath } from '../builders/case-path.js';
import { Office } from '../support/office.js';

const AGENCY = 'siping-tiexi-urban';
const PATH = casePath('tx', AGENCY);
const OPINION = PATH.find(({ operation }) => operation === 'writeOpinion')?.body;

/** Nobody who handles a case reviews it, by whatever road; nor does anyone who may not review at all. */
describe('a handler never reviews the own case (行政处罚法 58)', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office.close());

  async function aCaseToAssign(
    handlers: readonly string[] = ['tx-handler-1', 'tx-handler-2'],
  ): Promise<string> {
    const caseId = await office.file('tx-handler-1', aFiling('tx', { handlers }));
    await office.walk(caseId, PATH, 'assignReviewer');
    return caseId;
  }

  it('is not assigned, does not claim, does not write, does not sign', async () => {
    // tx-reviewer-2 is both a handler and a reviewer.
    const caseId = await aCaseToAssign(['tx-handler-1', 'tx-reviewer-2']);
    const assigned = await office.act('tx-legal-head-1', 'assignReviewer', caseId, {
      reviewer: 'tx-reviewer-2',
    });
    expect(assigned.status).toBe(422);
    expect(assigned.body['errors']).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'REVIEWER_IS_HANDLER' })]),
    );
    await office.did('tx-legal-head-1', 'assignReviewer', caseId, { reviewer: 'tx-reviewer-1' });
    const item = await office.waitsFor(caseId, 'writeOpinion');
    const claimed = await office.as('tx-reviewer-2', 'POST', `/api/inbox/tasks/${String(item['id'])}/claim`);
    expect([claimed.status, claimed.body['code']]).toEqual([403, 'REVIEWER_IS_HANDLER']);
    const written = await office.act('tx-reviewer-2', 'writeOpinion', caseId, OPINION);
    expect([403, 422]).toContain(written.status);
    const signed = await office.act('tx-reviewer-2', 'signOpinion', caseId);
    expect(signed.status).toBe(403);
    expect(await office.rows('SELECT * FROM opinion WHERE case_id = $1', [caseId])).toEqual([]);
  });

  it('and whoever reviewed does not become a reviewer by an engine call either', async () => {
    const caseId = await aCaseToAssign(['tx-handler-1', 'tx-reviewer-2']);
    const person = await office.rows(`SELECT id FROM person WHERE sign_in_name = 'tx-reviewer-2'`);
    const { body } = await office.engine('GET', `/task?processInstanceBusinessKey=${caseId}`);
    const [task] = body as readonly { readonly id: string }[];
    await office.engine('POST', `/task/${task?.id ?? ''}/complete`, {
      variables: { reviewerId: { value: String(person[0]?.['id']), type: 'String' } },
    });
    await office.waitsFor(caseId, 'writeOpinion');
    const written = await office.act('tx-reviewer-2', 'writeOpinion', caseId, OPINION);
    expect([403, 422]).toContain(written.status);
    expect(await office.rows('SELECT * FROM opinion WHERE case_id = $1', [caseId])).toEqual([]);
  });

  it.each([
    ['tx-handler-5', 'OFFICER_CERTIFICATE_EXPIRED'],
    ['tx-handler-6', 'OFFICER_CERTIFICATE_MISSING'],
  ])('行政处罚法 42: %s does not handle a case (%s)', async (handler, code) => {
    const before = await office.counts(['audit_event']);
    const answer = await office.as(
      'tx-handler-1',
      'POST',
      '/api/cases',
      aFiling('tx', { handlers: ['tx-handler-1', handler] }),
    );
    expect([answer.status, answer.body['code']]).toEqual([422, code]);
    expect(await office.counts(['audit_event'])).toEqual(before);
  });

  it.each([
    ['tx-reviewer-3', 'not on the register'],
    ['tx-reviewer-4', 'first review without the legal qualification (行政处罚法 58)'],
    ['tx-handler-3', 'no reviewer at all'],
    ['tx-nobody', 'nobody'],
    ['sy-reviewer-1', 'another agency’s reviewer'],
  ])('%s is not assigned: %s', async (reviewer) => {
    const caseId = await aCaseToAssign();
    const answer = await office.act('tx-legal-head-1', 'assignReviewer', caseId, { reviewer });
    expect(answer.status).toBe(422);
    expect(answer.body['remedy']).toEqual(expect.stringMatching(/\S/));
  });
});
