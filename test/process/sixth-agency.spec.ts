import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PeopleImport, type ImportedPerson, type Role } from '../../src/accounts/index.js';
import { SAMPLE_PASSWORD } from '../../src/sample-data/index.js';
import { aBundle, aFiling, casePath } from '../builders/case-path.js';
import { Office } from '../support/office.js';

jest.setTimeout(180_000);

const AGENCY = 'sixth-bureau';
const HANDLING = '执法队';
/** There is no 法规科: the other unit that the profile names reviews (SY-M3.1). */
const REVIEWING = '综合科';

const certificate = {
  number: '六执2024-1',
  area: '综合执法',
  validFrom: '2024-01-01',
  validTo: '2039-12-31',
};
const registration = {
  registeredFrom: '2024-01-01',
  registeredTo: null,
  confirmed: true,
  legalQualificationNo: 'A2020-6',
  firstReviewedOn: '2024-02-01',
};

function person(key: string, unitName: string, role: Role): ImportedPerson {
  return {
    signInName: `xb-${key}`,
    name: `第六${key}`,
    agencyId: AGENCY,
    unitName,
    roles: [role],
    certificates: role === 'HANDLER' ? [{ ...certificate, number: `六执2024-${key}` }] : [],
    registrations: unitName === REVIEWING ? [registration] : [],
  };
}

const PEOPLE = [
  person('handler-1', HANDLING, 'HANDLER'),
  person('handler-2', HANDLING, 'HANDLER'),
  person('unit-head-1', HANDLING, 'HANDLING_UNIT_HEAD'),
  person('reviewer-1', REVIEWING, 'LEGAL_REVIEWER'),
  person('legal-head-1', REVIEWING, 'LEGAL_UNIT_HEAD'),
  person('head-1', '局领导', 'AGENCY_HEAD'),
];

/** Profiles are data: what an agency does differently is one file, and no code knows its name. */
describe('a sixth agency', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
    const text = await readFile('test/fixtures/profiles/sixth-bureau.yaml', 'utf8');
    const taken = await office.as('process-admin-1', 'POST', '/api/agencies/profiles', { text });
    expect(taken.status).toBe(201);
    await office.app.get(PeopleImport, { strict: false }).import({
      source: 'sixth-agency.spec',
      units: [
        { agencyId: AGENCY, name: HANDLING, kind: 'HANDLING' },
        { agencyId: AGENCY, name: REVIEWING, kind: 'OTHER' },
        { agencyId: AGENCY, name: '局领导', kind: 'LEADERSHIP' },
      ],
      people: PEOPLE,
      password: SAMPLE_PASSWORD,
      mustChange: false,
    });
  }, 120_000);
  afterAll(() => office?.close(), 60_000);

  it('is walked from filing to closing under its own rules (SY-L14, SY-M3.1, JBE-L9)', async () => {
    const refusedKind = await office.as(
      'xb-handler-1',
      'POST',
      '/api/cases',
      aFiling('xb', { kind: 'PERMIT' }),
    );
    expect(refusedKind.body).toMatchObject({ code: 'CASE_KIND_NOT_COVERED', clauses: ['示例办法 2'] });

    const caseId = await office.file('xb-handler-1', aFiling('xb'));
    const opinion = {
      kind: 'AGREE',
      text: '通过。',
      checklist: ['LAWFUL', 'PROPER'].map((key) => ({ key, result: 'PASS' })),
    };
    for (const step of casePath('xb', 'siping-tiexi-urban')) {
      if (step.operation === 'submitForReview') {
        const wrong = aBundle({ reviewingUnit: HANDLING });
        const answer = await office.act(step.who, step.operation, caseId, wrong);
        expect(answer.body).toMatchObject({ code: 'REVIEWING_UNIT_WRONG', clauses: ['示例办法 3'] });
      }
      if (step.operation === 'writeOpinion') {
        const foreign = { ...opinion, kind: 'REFER', referTo: '公安局' };
        const answer = await office.act(step.who, step.operation, caseId, foreign);
        expect(answer.status).toBe(422);
        expect(answer.text).toContain('OPINION_KIND_NOT_ALLOWED');
      }
      await office.did(
        step.who,
        step.operation,
        caseId,
        step.operation === 'writeOpinion' ? opinion : step.body,
      );
    }

    const page = await office.page('xb-handler-1', caseId);
    expect(page).toMatchObject({
      stage: 'CLOSED',
      rules: { profile: { agencyId: AGENCY }, catalogue: null },
    });
    const deadlines = page['deadlines'] as { name: string }[];
    expect(JSON.stringify(deadlines.find(({ name }) => name === 'REVIEW_DUE'))).toContain('示例办法 5');
  });
});
