import { describe, expect, it } from '@jest/globals';
import {
  articleNumber,
  contentChanged,
  notifiedDifferences,
  termsTold,
  type NotifiedTerms,
  type ProposedTerms,
} from './notified-terms.js';

const LAW = '中华人民共和国食品安全法';
const TOLD: ProposedTerms = {
  kinds: ['罚款', '没收违法所得'],
  amount: '20000.00',
  legalBasis: [{ law: LAW, article: '第一百二十五条第一款' }],
  facts: '当事人销售标签不合格食品。',
};
const NOTICE: NotifiedTerms = {
  kinds: ['FINE', 'CONFISCATE_GAINS'],
  basis: ['《食品安全法》第一百二十五条'],
};
const differences = (now: Partial<ProposedTerms>, notice: Partial<NotifiedTerms> = {}): readonly string[] =>
  notifiedDifferences({ ...TOLD, ...now }, TOLD, { ...NOTICE, ...notice });

describe('行政处罚法 44, 45 and A7: facts, basis or content that changed want a new notice (SY-L10)', () => {
  it.each<[string, Partial<ProposedTerms>, readonly string[]]>([
    ['nothing changed', {}, []],
    ['spaces and line breaks', { facts: '当事人销售\n标签不合格 食品。' }, []],
    ['a kind was dropped: lighter', { kinds: ['罚款'] }, []],
    ['no penalty at all: lighter', { kinds: ['不予行政处罚'], amount: null }, []],
    ['no penalty in words, but money', { kinds: ['不予行政处罚'] }, ['KINDS']],
    ['another kind', { kinds: ['罚款', '责令停产停业'] }, ['KINDS']],
    ['a kind in the place of another', { kinds: ['警告'] }, ['KINDS']],
    ['another article', { legalBasis: [{ law: LAW, article: '第一百二十四条' }] }, ['BASIS']],
    ['another paragraph', { legalBasis: [{ law: LAW, article: '第一百二十五条第二款' }] }, ['BASIS']],
    [
      'one article more',
      { legalBasis: [...TOLD.legalBasis, { law: '广告法', article: '第二十八条' }] },
      ['BASIS'],
    ],
    ['other facts', { facts: '当事人生产标签不合格食品。' }, ['FACTS']],
    ['all at once', { kinds: ['吊销许可证'], legalBasis: [], facts: '另案。' }, ['KINDS', 'BASIS', 'FACTS']],
  ])('%s', (_name, now, expected) => {
    expect(differences(now)).toEqual(expected);
  });

  it.each<[string, Partial<NotifiedTerms>, readonly string[]]>([
    ['another law', { basis: ['产品质量法第四十九条'] }, ['BASIS']],
    ['another article', { basis: ['食品安全法第一百二十四条'] }, ['BASIS']],
    ['the article in digits', { basis: ['食品安全法 125'] }, []],
    ['the law without article', { basis: ['中华人民共和国食品安全法'] }, []],
    ['one kind less', { kinds: ['FINE'] }, ['KINDS']],
    ['a kind without a word of its own', { kinds: ['OTHER'] }, []],
  ])('the notice itself names %s', (_name, notice, expected) => {
    expect(differences({}, notice)).toEqual(expected);
  });
});

describe('what was proposed when the party was told (行政处罚法 44, 45; A7)', () => {
  const rounds = (...facts: string[]) =>
    facts.map((each, index) => ({ round: index + 1, terms: { ...TOLD, facts: each } }));
  it.each<[string, string[], number, string]>([
    ['before the first proposal', ['甲事实', '乙事实'], 0, '甲事实'],
    ['in its round', ['甲事实', '乙事实'], 1, '甲事实'],
    ['in a later round', ['甲事实', '乙事实'], 2, '乙事实'],
    ['without review, before any facts were stated', ['', '甲事实'], 1, '甲事实'],
    ['without review, and the statement changed since', ['', '甲事实', '乙事实'], 1, '甲事实'],
    ['without review, and nothing followed', [''], 1, ''],
  ])('%s', (_name, facts, noticeRound, told) => {
    expect(termsTold(rounds(...facts), noticeRound)?.facts).toBe(told);
  });

  it('a case reviewed only after its hearing is not told again because it now states facts (行政处罚法 64, 65)', () => {
    const [, now] = rounds('', '甲事实');
    const told = termsTold(rounds('', '甲事实'), 1);
    expect(now && told && notifiedDifferences(now.terms, told, NOTICE)).toEqual([]);
  });

  it('nothing was proposed', () => expect(termsTold([], 1)).toBeUndefined());
});

describe('行政处罚法 44: of penalties that are proposed in one word the party is told of each', () => {
  it.each<[string, NotifiedTerms['kinds'], readonly string[]]>([
    ['没收违法所得并处罚款', ['CONFISCATE_GAINS', 'FINE'], []],
    ['没收违法所得并处罚款', ['CONFISCATE_GAINS'], ['KINDS']],
    ['没收并处罚款', ['CONFISCATE_GOODS', 'FINE'], []],
    ['责令停产整治并处罚款', ['FINE'], ['KINDS']],
  ])('%s, told %j: %j', (word, kinds, expected) => {
    const proposed = { ...TOLD, kinds: [word] };
    expect(notifiedDifferences(proposed, proposed, { ...NOTICE, kinds })).toEqual(expected);
  });
});

describe('the content of two proposals', () => {
  it('is the same in another order', () => {
    const kinds = [...TOLD.kinds].reverse();
    expect(contentChanged(TOLD, { ...TOLD, kinds })).toBe(false);
  });
  it('changes with the basis', () => {
    expect(contentChanged(TOLD, { ...TOLD, legalBasis: [] })).toBe(true);
  });
});

describe('the number of an article', () => {
  it.each([
    ['第一百二十五条第一款', 125],
    ['第十条', 10],
    ['第六十九条第二款', 69],
    ['第一千二百六十条', 1260],
    ['第一百零五条', 105],
    ['125', 125],
    ['第49条', 49],
    ['附则', undefined],
  ])('%s: %s', (text, number) => {
    expect(articleNumber(text)).toBe(number);
  });
});
