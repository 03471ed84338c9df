import { describe, expect, it } from '@jest/globals';
import { aProfile } from '../../../test/builders/profiles.js';
import { assessScope, distinctReasons, isMajor, type ScopeQuestion } from './scope.js';

const ask = (agencyId: string, over: Partial<ScopeQuestion> = {}) =>
  assessScope({
    answers: {},
    hearingHeld: false,
    hearingRight: false,
    summaryProcedure: false,
    voluntary: false,
    catalogue: [],
    profile: aProfile(agencyId),
    ...over,
  });
const criteria = (agencyId: string, over: Partial<ScopeQuestion> = {}): string[] =>
  ask(agencyId, over).map(({ criterion }) => criterion);

describe('which decisions must pass legal review (行政处罚法 58)', () => {
  it.each([
    ['songyuan', 'SY-L3', 'SOCIAL_INFLUENCE_OR_RISK'],
    ['songyuan', 'SY-L3', 'MAJOR_RIGHTS_DIRECT'],
    ['songyuan', 'SY-L3', 'HEARING_HELD'],
    ['songyuan', 'SY-L3', 'COMPLEX_MULTI_RELATION'],
    ['songyuan', 'SY-L3', 'STATUTORY'],
    ['songyuan', 'SY-L3', 'MAJOR_PUBLIC_INTEREST'],
    ['jiangbei-market', 'JBM-25；行政处罚法 58', 'MAJOR_PUBLIC_INTEREST'],
    ['jiangbei-market', 'JBM-25；行政处罚法 58', 'SOCIAL_INFLUENCE_OR_RISK'],
    ['jiangbei-market', 'JBM-25；行政处罚法 58', 'COMPLEX_MULTI_RELATION'],
    ['jiangbei-market', 'the union with 行政处罚法 58', 'HEARING_HELD'],
    ['jiangbei-eco', 'JBE-L5；行政处罚法 58', 'MAJOR_PUBLIC_INTEREST'],
    ['jiangbei-eco', 'JBE-L5；行政处罚法 58', 'SOCIAL_INFLUENCE_OR_RISK'],
    ['jiangbei-eco', 'JBE-L5；行政处罚法 58', 'MAJOR_RIGHTS_DIRECT'],
    ['jiangbei-eco', 'JBE-L5；行政处罚法 58', 'HEARING_HELD'],
    ['jiangbei-eco', 'JBE-L5；行政处罚法 58', 'COMPLEX_MULTI_RELATION'],
    ['siping-tiexi-urban', 'ST-2.3.3(1)；行政处罚法 58', 'SOCIAL_INFLUENCE_OR_RISK'],
    ['siping-tiexi-urban', 'ST-2.3.3(1)；行政处罚法 58', 'HEARING_HELD'],
  ] as const)('%s: one yes is enough (%s): %s', (agencyId, clause, criterion) => {
    const reasons = ask(agencyId, { answers: { [criterion]: true } });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]?.criterion).toBe(criterion);
    if (!clause.includes('union')) expect(reasons[0]?.clause).toBe(clause);
  });

  it.each(['songyuan', 'jiangbei-market', 'jiangbei-eco', 'siping-tiexi-urban'])(
    '%s: every answer no means no review',
    (agencyId) => {
      expect(criteria(agencyId)).toEqual([]);
      expect(criteria(agencyId, { answers: { MAJOR_PUBLIC_INTEREST: false, HEARING_HELD: false } })).toEqual(
        [],
      );
    },
  );

  it('行政处罚法 58: a hearing that was held counts, whatever the answer says', () => {
    expect(criteria('songyuan', { hearingHeld: true, answers: { HEARING_HELD: false } })).toEqual([
      'HEARING_HELD',
    ]);
    expect(criteria('songyuan', { hearingHeld: true, answers: { HEARING_HELD: true } })).toEqual([
      'HEARING_HELD',
    ]);
  });

  it.each([
    ['songyuan', ['HEARING_RIGHT']],
    ['jiangbei-market', []],
    ['jiangbei-eco', []],
    ['siping-tiexi-urban', []],
  ])('SY-L3(3): %s: a penalty about which the party may be heard asks for review: %p', (agencyId, wanted) => {
    expect(criteria(agencyId, { hearingRight: true })).toEqual(wanted);
    expect(criteria(agencyId, { hearingRight: true, summaryProcedure: true })).toEqual([]);
  });

  it('names every reason that fired', () => {
    const answers = { MAJOR_PUBLIC_INTEREST: true, STATUTORY: true, COMPLEX_MULTI_RELATION: true };
    expect(criteria('songyuan', { answers, voluntary: true }).sort()).toEqual(
      ['COMPLEX_MULTI_RELATION', 'MAJOR_PUBLIC_INTEREST', 'STATUTORY', 'VOLUNTARY'].sort(),
    );
  });

  it('SY-L4: another decision is reviewed when the agency submits it voluntarily', () => {
    expect(ask('songyuan', { voluntary: true })).toMatchObject([{ criterion: 'VOLUNTARY', clause: 'SY-L4' }]);
  });

  it('JX-L7: everything but summary cases is reviewed', () => {
    expect(ask('jiaxing-market')).toMatchObject([{ criterion: 'ALL_NON_SUMMARY', clause: 'JX-L7' }]);
    expect(criteria('jiaxing-market', { summaryProcedure: true })).toEqual([]);
  });

  it('TC-19 (a): a summary case is not reviewed, whatever is answered', () => {
    const answers = { MAJOR_PUBLIC_INTEREST: true };
    expect(criteria('siping-tiexi-urban', { summaryProcedure: true, answers, voluntary: true })).toEqual([]);
  });

  it('an item of the catalogue is a reason with its own basis (JBM-26, ST-2.3.3(1), JX-L6, JBE-L4)', () => {
    const catalogue = [{ item: '较大数额罚款', basis: '铁城执目录〔2026〕1号', assumed: ['field'] }];
    const [reason] = ask('siping-tiexi-urban', { catalogue });
    expect(reason).toMatchObject({ criterion: 'CATALOGUE', clause: '铁城执目录〔2026〕1号' });
    expect(reason?.text.zh).toContain('未载明领域');
    expect(ask('siping-tiexi-urban', { catalogue, summaryProcedure: true })).toEqual([]);
  });

  it('ST-2.3.3(2): the switch brings every ordinary case under review', () => {
    const profile = aProfile('siping-tiexi-urban');
    const on = { ...profile, reviewAllNonSummary: { ...profile.reviewAllNonSummary, value: true } };
    expect(criteria('siping-tiexi-urban', { profile: on })).toEqual(['ALL_NON_SUMMARY']);
    expect(criteria('siping-tiexi-urban', { profile: on, summaryProcedure: true })).toEqual([]);
  });

  it('SY-L13: sent in voluntarily, or because all are, does not make a decision a major one', () => {
    expect(isMajor(ask('songyuan', { voluntary: true }))).toBe(false);
    expect(isMajor(ask('jiaxing-market'))).toBe(false);
    expect(isMajor(ask('songyuan', { voluntary: true, hearingHeld: true }))).toBe(true);
    expect(isMajor(ask('songyuan', { catalogue: [{ item: '甲', basis: '乙', assumed: [] }] }))).toBe(true);
  });

  it('names each reason once', () => {
    const reasons = ask('songyuan', { hearingHeld: true });
    expect(distinctReasons([...reasons, ...reasons])).toEqual(reasons);
  });
});
