import { describe, expect, it } from '@jest/globals';
import {
  checkCitations,
  citationFaults,
  citedIn,
  lawsInForce,
  placed,
  restsOn,
  titledIn,
  unknownLaws,
} from './law-validity.js';
import { NATIONAL_LAWS } from './national-laws.js';

const check = (law: string, date: string) =>
  checkCitations(NATIONAL_LAWS, placed([{ law, article: '第一条' }], 'basis'), date)[0];

describe('a law is cited only on a day on which it is valid (SY-D8)', () => {
  it.each([
    ['中华人民共和国大气污染防治法', 'Fri 2026-08-14', 'VALID'],
    ['中华人民共和国大气污染防治法', 'Sat 2026-08-15', 'REPEALED'],
    ['《大气污染防治法》', 'Mon 2026-08-17', 'REPEALED'],
    ['大气污染防治法（2018年修正）', 'Mon 2026-08-17', 'REPEALED'],
    ['〈大气污染防治法〉', 'Mon 2026-08-17', 'REPEALED'],
    ['中华人民共和国大气污染防治法第九十九条', 'Mon 2026-08-17', 'REPEALED'],
    ['《大气污染防治法》 第 99 条第一款第（二）项', 'Mon 2026-08-17', 'REPEALED'],
    ['大气污染防治法（2018修正）第九十九条、第一百条的规定', 'Mon 2026-08-17', 'REPEALED'],
    ['大气污染防治法第九十九条之一', 'Fri 2026-08-14', 'VALID'],
    ['松原市第一类示范条例（虚构）', 'Sat 2026-08-15', 'UNKNOWN'],
    ['中华人民共和国生态环境法典', 'Fri 2026-08-14', 'NOT_YET'],
    ['生态环境法典', 'Sat 2026-08-15', 'VALID'],
    ['中华人民共和国行政处罚法', 'Sat 2026-08-15', 'VALID'],
    ['松原市示范管理办法（虚构）', 'Sat 2026-08-15', 'UNKNOWN'],
  ])('%s on %s: %s (SY-D8)', (law, day, state) => {
    expect(check(law, day.slice(4))?.state).toBe(state);
  });

  it('ten environment laws are repealed on the day the code comes into force (law B5)', () => {
    const gone = NATIONAL_LAWS.filter(({ repealedOn }) => repealedOn === '2026-08-15');
    expect(gone).toHaveLength(10);
    for (const { repealedBy, source } of gone) {
      expect(repealedBy).toBe('中华人民共和国生态环境法典');
      expect(source).not.toBe('');
    }
  });

  it('refuses each repealed law at its place, with the day and the source (SY-D8)', () => {
    const citations = placed(
      [{ law: '行政处罚法' }, { law: '水污染防治法' }, { law: '地方规定' }],
      'proposal.legalBasis',
    );
    const checks = checkCitations(NATIONAL_LAWS, citations, '2026-09-01');
    const faults = citationFaults(checks, '2026-09-01');
    expect(unknownLaws(checks)).toMatchObject([
      { code: 'LAW_UNKNOWN', field: 'proposal.legalBasis.2.law', clauses: ['SY-D8'] },
    ]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ code: 'LAW_REPEALED', field: 'proposal.legalBasis.1.law' });
    expect(faults[0]?.message.zh).toContain('2026-08-15');
  });

  it.each([
    ['《中华人民共和国水污染防治法》第八十二条第一款', '中华人民共和国水污染防治法'],
    ['水污染防治法第八十二条', '水污染防治法'],
    ['水污染防治法', '水污染防治法'],
  ])('finds the law in "%s"', (text, law) => expect(citedIn(text).law).toBe(law));

  it.each<[string, string[]]>([
    ['应当适用《大气污染防治法》第九十九条', ['大气污染防治法']],
    ['依据《环境保护法》和《水污染防治法》处理', ['环境保护法']],
    ['不得再适用《大气污染防治法》', []],
    ['原适用《大气污染防治法》第九十九条，改引《生态环境法典》', ['生态环境法典']],
    ['适用《大气污染防治法》有误，应当依照《生态环境法典》处理', ['生态环境法典']],
    ['《大气污染防治法》已经废止', []],
    ['裁量适当。', []],
  ])('SY-D8: "%s" rests on %j', (text, laws) => {
    expect(restsOn(text, 'text').map(({ law }) => law)).toEqual(laws);
  });

  it('SY-D8: the basis of an objection cites every law it names', () => {
    expect(titledIn('《行政处罚法》第五十八条、《水污染防治法》第八十二条', 'points.0.basis')).toEqual([
      { law: '行政处罚法', field: 'points.0.basis' },
      { law: '水污染防治法', field: 'points.0.basis' },
    ]);
  });

  it('a law that was repealed and enacted again is valid again (SY-D8)', () => {
    const twice = [
      { name: '示范法', validFrom: '2010-01-01', repealedOn: '2020-01-01', source: '甲' },
      { name: '示范法', validFrom: '2020-01-01', repealedOn: '', source: '乙' },
    ];
    expect(checkCitations(twice, placed([{ law: '示范法' }], 'basis'), '2020-01-01')[0]).toMatchObject({
      state: 'VALID',
      source: '乙',
    });
  });
});

describe('the laws one may choose from are those of that day (SY-D8)', () => {
  const names = (date: string): string[] => lawsInForce(NATIONAL_LAWS, date).map(({ name }) => name);

  it('offers a law up to the day before its repeal, and its successor from that day on (SY-D8)', () => {
    expect(names('2026-08-14')).toContain('中华人民共和国大气污染防治法');
    expect(names('2026-08-14')).not.toContain('中华人民共和国生态环境法典');
    expect(names('2026-08-15')).not.toContain('中华人民共和国大气污染防治法');
    expect(names('2026-08-15')).toContain('中华人民共和国生态环境法典');
  });

  it('shows the entries of one law as one, with the articles that are loaded', () => {
    const row = {
      name: '示范条例',
      number: '',
      validFrom: '2020-01-01',
      repealedOn: '',
      repealedBy: '',
      source: 'x',
    };
    const [law, ...others] = lawsInForce(
      [
        { ...row, article: '第一条', text: '为了示范。' },
        { ...row, name: '《示范条例》', article: '第二条', text: '适用于示范。' },
      ],
      '2026-09-01',
    );
    expect(others).toEqual([]);
    expect(law?.articles).toEqual([
      { article: '第一条', text: '为了示范。' },
      { article: '第二条', text: '适用于示范。' },
    ]);
  });
});
