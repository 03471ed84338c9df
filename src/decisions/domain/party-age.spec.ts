import { describe, expect, it } from '@jest/globals';
import { on } from '../../../test/builders/dates.js';
import { ageAtAct, ageConditions, ageOn, saysLighter, type AgeFacts } from './party-age.js';

const open = (over: Partial<AgeFacts>): string[] =>
  ageConditions({ asked: true, age: 30, lighter: false, drafted: true, ...over })
    .filter(({ required, fulfilled }) => required && !fulfilled)
    .map(({ code }) => code);

describe('age and penalty (行政处罚法 30)', () => {
  it.each([
    ['TC-13: decided at 15', '2010-05-20', on('Wed 2026-02-11'), 15],
    ['on the fourteenth birthday the year is not full yet', '2010-05-20', on('Mon 2024-05-20'), 13],
    ['the day after it is', '2010-05-20', on('Tue 2024-05-21'), 14],
    ['born on 29 February', '2012-02-29', on('Sun 2026-03-01'), 14],
  ])('%s', (_name, birthDate, date, age) => expect(ageOn(birthDate, date)).toBe(age));

  it('counts on the day of the act where it is known, else on the day of filing', () => {
    const party = { kind: 'PERSON', name: '某', birthDate: '2012-03-01' } as const;
    expect(ageAtAct(party, '2026-03-10', undefined)).toBe(14);
    expect(ageAtAct(party, '2026-03-10', '2026-02-10')).toBe(13);
    expect(ageAtAct({ kind: 'PERSON', name: '某' }, '2026-03-10', undefined)).toBeNull();
  });

  it.each([
    ['TC-13: thirteen', { age: 13 }, ['PARTY_UNDER_FOURTEEN']],
    ['fifteen, and not lighter', { age: 15 }, ['MINOR_NOT_TREATED_LIGHTER']],
    ['fifteen, lighter', { age: 15, lighter: true }, []],
    ['fifteen, nothing drafted yet', { age: 15, drafted: false }, []],
    ['eighteen', { age: 18 }, []],
    ['unknown: asked, but nobody is stopped', { age: null }, []],
    ['an organisation', { asked: false, age: 13 }, []],
  ])('%s', (_name, over, codes) => expect(open(over)).toEqual(codes));

  it('asks for a date of birth that is missing', () => {
    const asked = ageConditions({ asked: true, age: null, lighter: false, drafted: false });
    expect(asked.find(({ code }) => code === 'PARTY_BIRTH_DATE_MISSING')?.fulfilled).toBe(false);
  });

  it.each([
    ['违法情节一般', false],
    ['当事人已满十四周岁不满十八周岁，减轻处罚', true],
    ['当事人不满十八周岁依法应当从轻处罚', true],
    ['未成年人违法且没有造成危害后果的应当减轻处罚。', true],
    ['危害不大，予以从轻', true],
    ['对无证销售不合格食品的行为从轻处罚', true],
    ['不予处罚', true],
    ['当事人没有从轻、减轻处罚的情节，按上限处罚。', false],
    ['不符合从轻处罚的条件', false],
    ['从轻处罚的意见不予采纳', false],
    ['当事人请求从轻处罚，本局未予采纳', false],
    ['当事人请求从轻处罚，本局决定减轻处罚', true],
    ['没有不予处罚的情形', false],
    ['不予从轻、减轻处罚', false],
    ['当事人无法定从轻情节', false],
    ['不具备减轻处罚条件', false],
  ])('行政处罚法 30: "%s" says lighter: %s', (text, lighter) => {
    expect(saysLighter('', text)).toBe(lighter);
  });
});
