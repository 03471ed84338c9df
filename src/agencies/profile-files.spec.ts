import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aProfile, profileFile, PROFILES } from '../../test/builders/profiles.js';
import type { OpinionKind, ParameterKey } from './domain/profile-parameters.js';

/** clause IDs of docs/clauses.csv */
const CLAUSES = new Set(
  readFileSync(path.resolve(process.cwd(), 'docs/clauses.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(',')[0]),
);

describe('the profiles of requirements A6', () => {
  it('are five files', () => {
    const files = readdirSync(path.resolve(process.cwd(), 'src/agencies/profiles'));
    expect(files.sort()).toEqual(PROFILES.map((id) => `${id}.yaml`).sort());
  });

  it.each(PROFILES)('%s: every parameter says where it comes from, and clause IDs exist', (id) => {
    for (const [key, { source, validFrom }] of Object.entries(aProfile(id))) {
      expect([key, source.reference]).toEqual([key, expect.stringMatching(/\S/)]);
      expect(validFrom).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(source.kind === 'SYSTEM_DEFAULT').toBe(source.reference === '系统默认');
      for (const reference of source.reference
        .split('；')
        .filter((each) => /^(SY|ST|JBM|JBE|JX)-/.test(each))) {
        expect([key, reference, CLAUSES.has(reference)]).toEqual([key, reference, true]);
      }
    }
    expect(profileFile(id).agency.id).toBe(id);
  });

  it.each<[string, string, ParameterKey, unknown, string]>([
    [
      'songyuan',
      'SY-L3 permits, penalties, coercion, levies',
      'reviewedKinds',
      ['PERMIT', 'PENALTY', 'COERCION', 'LEVY'],
      'SY-L3',
    ],
    ['songyuan', 'SY-L4 other acts when handed in', 'otherKinds', ['FEE', 'INSPECTION'], 'SY-L4'],
    ['siping-tiexi-urban', 'ST-1 inspections besides', 'otherKinds', ['INSPECTION'], 'ST-1'],
    ['jiangbei-eco', 'no other kinds', 'otherKinds', [], '系统默认'],
    ['songyuan', 'SY-L11 seven working days', 'reviewPeriod', { workingDays: 7 }, 'SY-L11'],
    [
      'songyuan',
      'SY-L11 plus five, once',
      'extension',
      { mode: 'FIXED', workingDays: 5, times: 1 },
      'SY-L11',
    ],
    ['songyuan', 'SY-L12 the agency head rules', 'escalateTo', 'AGENCY_HEAD', 'SY-L12'],
    ['songyuan', 'SY-L13 every major case is discussed', 'collectiveDiscussion', 'ALL_MAJOR', 'SY-L13'],
    ['songyuan', 'SY-L2 the entrusting agency reviews', 'entrustedToEntrusting', true, 'SY-L2'],
    ['jiangbei-market', 'JBM-22 the legal section reviews', 'reviewingUnit', { DEFAULT: '法制科' }, 'JBM-22'],
    ['jiangbei-market', 'JBM-28c the deputy in charge rules', 'escalateTo', 'DEPUTY_IN_CHARGE', 'JBM-28c'],
    [
      'jiangbei-market',
      'ten working days of the ministry',
      'reviewPeriod',
      { workingDays: 10 },
      '市场监管总局令第42号',
    ],
    ['songyuan', 'SY-L3 a hearing may be asked for', 'hearingRightAsksForReview', true, 'SY-L3'],
    ['jiangbei-eco', 'only a hearing held', 'hearingRightAsksForReview', false, '系统默认'],
    ['jiaxing-market', 'JX-L7 everything but summary cases', 'reviewAllNonSummary', true, 'JX-L7'],
    ['jiaxing-market', 'JX-L4 the certificate is a must', 'reviewerMustHoldQualification', true, 'JX-L4'],
    [
      'jiaxing-market',
      'JX-L1 the regulations office reviews',
      'reviewingUnit',
      { DEFAULT: '法规处' },
      'JX-L1',
    ],
    [
      'jiangbei-eco',
      'JBE-L1 penalties and coercion only',
      'reviewedKinds',
      ['PENALTY', 'COERCION'],
      'JBE-L1',
    ],
    [
      'jiangbei-eco',
      'JBE-L2 one unit by kind',
      'reviewingUnit',
      { COERCION: '综合目标科', PENALTY: '执法支队' },
      'JBE-L2',
    ],
    ['jiangbei-eco', 'JBE-L3 five per cent, ensured', 'reviewerRatio', { min: 0.05, hard: true }, 'JBE-L3'],
    ['jiangbei-eco', 'seven days by default', 'reviewPeriod', { workingDays: 7 }, '系统默认'],
    ['siping-tiexi-urban', 'seven days by default', 'reviewPeriod', { workingDays: 7 }, '系统默认'],
    ['siping-tiexi-urban', 'no full review yet', 'reviewAllNonSummary', false, 'ST-2.3.3(2)'],
  ])('%s: %s', (id, _rule, key, value, reference) => {
    expect(aProfile(id)[key]).toMatchObject({ value, source: { reference } });
  });

  it.each<[string, string, OpinionKind[]]>([
    ['songyuan', 'SY-L10', ['AGREE', 'SUPPLEMENT', 'NO_DECISION', 'AMEND', 'CORRECT', 'REFER']],
    ['jiangbei-market', 'JBM-28a', ['AGREE', 'CORRECT', 'SUPPLEMENT', 'OTHER']],
    ['jiangbei-eco', 'JBE-L7', ['AGREE', 'PROBLEMS']],
    ['siping-tiexi-urban', 'ST-2.3.0', ['AGREE', 'NOT_PASSED']],
    ['jiaxing-market', 'the ministry’s four', ['AGREE', 'CORRECT', 'SUPPLEMENT', 'OTHER']],
  ])('%s has the opinions of %s', (id, _clause, kinds) => {
    expect(aProfile(id).opinionKinds.value.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each<[string, string, number]>([
    ['songyuan', 'SY-L8', 8],
    ['jiangbei-market', 'JBM-27', 9],
    ['siping-tiexi-urban', 'ST-2.3.4', 11],
    ['jiaxing-market', 'JX-L8', 9],
    ['jiangbei-eco', 'JBE-L6', 8],
  ])('%s has the checklist of %s: %i points, each key once', (id, clause, count) => {
    const { value, source } = aProfile(id).checklist;
    expect(source.reference).toBe(clause);
    expect(new Set(value.map(({ key }) => key)).size).toBe(count);
  });

  it.each(PROFILES)('%s: public interest and hearings are in the scope everywhere (行政处罚法 58)', (id) => {
    const { value } = aProfile(id).scopeCriteria;
    expect(value).toEqual(
      expect.arrayContaining([
        'MAJOR_PUBLIC_INTEREST',
        'MAJOR_RIGHTS_DIRECT',
        'HEARING_HELD',
        'COMPLEX_MULTI_RELATION',
        'STATUTORY',
      ]),
    );
    expect(aProfile(id).reviewerMustHoldQualification.value).toBe(true);
  });
});
