import { describe, expect, it } from '@jest/globals';
import { adviceFaults, contributionFaults, outstandingFaults, type AdviceInput } from './co-review.js';
import { corrected, correctionFaults, type CorrectionInput } from './correction.js';
import type { OpinionContent } from './opinion.js';
import { placeFaults, type MaterialPlace } from './place.js';

const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);

describe('co-reviewers (会审)', () => {
  it('the opinion waits for those who were added and neither contributed nor were removed', () => {
    const [fault] = outstandingFaults([
      { personName: '戊', state: 'ACTIVE' },
      { personName: '己', state: 'CONTRIBUTED' },
      { personName: '庚', state: 'REMOVED' },
    ]);
    expect(fault).toMatchObject({ code: 'CO_REVIEW_OUTSTANDING', details: { names: ['戊'] } });
    expect(outstandingFaults([{ personName: '庚', state: 'REMOVED' }])).toEqual([]);
  });

  it('a contribution says something', () => {
    expect(codes(contributionFaults({ text: ' ', points: [] }))).toEqual(['CONTRIBUTION_EMPTY']);
    expect(contributionFaults({ text: '', points: [{}] })).toEqual([]);
  });
});

describe('advice of legal advisers and public lawyers (JBM-24, ST-2.3.2(3), JX-L5)', () => {
  const registered = [{ name: '甄律师' }];
  it.each<[string, AdviceInput, string[]]>([
    ['of the register', { adviser: '甄律师', text: '可行。' }, []],
    ['of nobody known', { adviser: '路人', text: '可行。' }, ['ADVISER_NOT_REGISTERED']],
    [
      'marked as outside, without saying who that is',
      { adviser: '路人', text: '可行。', outsideRegister: true },
      ['ADVISER_NOT_REGISTERED'],
    ],
    [
      'marked as outside, with kind and organisation',
      { adviser: '路人', text: '可行。', outsideRegister: true, kind: '法学教授', organisation: '测试大学' },
      [],
    ],
    ['without words', { adviser: '甄律师', text: '' }, ['ADVICE_EMPTY']],
  ])('JBM-24: %s', (_name, input, expected) =>
    expect(codes(adviceFaults(input, registered))).toEqual(expected),
  );
});

describe('places in the materials', () => {
  const handedIn = [
    { title: '证据材料', pages: 42 },
    { title: '听证笔录', fileId: 'f1', pages: 9 },
  ];
  it.each<[string, MaterialPlace, string[]]>([
    ['a page', { material: '证据材料', page: 42 }, []],
    ['a page too many', { material: '证据材料', page: 43 }, ['PLACE_PAGE_UNKNOWN']],
    ['a quote', { material: '听证笔录', fileId: 'f1', quote: '当事人陈述' }, []],
    ['another file', { material: '听证笔录', fileId: 'f2' }, ['PLACE_UNKNOWN']],
    ['nothing of the kind', { material: '评估报告' }, ['PLACE_UNKNOWN']],
    [
      'an area without a page',
      { material: '证据材料', area: { x: 0, y: 0, width: 1, height: 1 } },
      ['PLACE_AREA_OFF_PAGE'],
    ],
    [
      'an area off the page',
      { material: '证据材料', page: 1, area: { x: 0.5, y: 0, width: 0.6, height: 1 } },
      ['PLACE_AREA_OFF_PAGE'],
    ],
  ])('%s', (_name, place, expected) =>
    expect(codes(placeFaults(place, handedIn, 'place'))).toEqual(expected),
  );
});

describe('correction of a signed opinion (SY-L10, JBM-28a)', () => {
  const signed: OpinionContent = {
    kind: 'AMEND',
    text: '适用第一百二十四条有误。',
    checklist: [],
    points: [{ text: '条款有误。', action: '改为第一百二十五条。' }],
  };
  it.each<[string, CorrectionInput, string[]]>([
    ['a slip', { reason: '笔误。', text: '适用第一百二十四条第一款有误。' }, []],
    ['no reason', { reason: '', text: '改。' }, ['CORRECTION_REASON_MISSING']],
    ['another kind', { reason: '笔误。', kind: 'AGREE', text: '同意。' }, ['CORRECTION_CHANGES_KIND']],
    ['the same kind', { reason: '笔误。', kind: 'AMEND', text: '改。' }, []],
    ['no point left', { reason: '笔误。', points: [] }, ['CORRECTION_CHANGES_POINTS']],
    ['nothing', { reason: '笔误。', text: signed.text }, ['CORRECTION_EMPTY']],
  ])('%s', (_name, input, expected) => expect(codes(correctionFaults(input, signed))).toEqual(expected));

  it('keeps everything else as it was signed', () => {
    const points = [{ text: '条款有误。', action: '改为第一百二十五条第一款。' }];
    expect(corrected({ reason: '笔误。', points }, signed)).toEqual({ ...signed, points });
  });
});
