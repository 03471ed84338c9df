import { describe, expect, it } from '@jest/globals';
import { catalogueHits, type CatalogueQuestion } from './catalogue.js';
import type { RegisterRow } from './register-rows.js';

const ROWS: RegisterRow[] = [
  { item: '较大数额罚款', kind: 'PENALTY', party: 'ORGANISATION', amountFrom: '50000.00', basis: '目录一' },
  { item: '个人较大数额罚款', kind: 'PENALTY', party: 'PERSON', amountFrom: '5000.00', basis: '目录二' },
  { item: '吊销许可', kind: 'PENALTY', act: '吊销', basis: '目录三' },
  { item: '燃气领域罚款', kind: 'PENALTY', field: '燃气', amountFrom: '10000.00', basis: '目录四' },
  { item: '市级强制拆除', kind: 'COERCION', level: '市级', basis: '目录五' },
];

const ask = (over: Partial<CatalogueQuestion> = {}): string[] =>
  catalogueHits(ROWS, {
    kind: 'PENALTY',
    acts: ['罚款'],
    field: '市容',
    level: '区级',
    party: 'ORGANISATION',
    amount: '20000.00',
    ...over,
  }).map(({ item }) => item);

describe('the catalogue of items (JBM-26, ST-2.3.3(1), JX-L6, JBE-L4)', () => {
  it.each([
    ['49999.99', []],
    ['50000.00', ['较大数额罚款']],
    ['80000.00', ['较大数额罚款']],
  ])('an organisation fined %s yuan: the threshold includes its number (ST-2.3.3(1))', (amount, items) => {
    expect(ask({ amount })).toEqual(items);
  });

  it('thresholds differ by party (ST-2.3.3(1))', () => {
    expect(ask({ party: 'PERSON', amount: '5000.00' })).toEqual(['个人较大数额罚款']);
  });

  it('an act is covered whatever its amount (JX-L6)', () => {
    expect(ask({ acts: ['罚款', '吊销许可证'], amount: null })).toEqual(['吊销许可']);
  });

  it.each<[act: string, proposed: string, covered: boolean]>([
    ['停产停业', '责令停业整顿', true],
    ['责令停产停业', '责令停产', true],
    ['停产停业', '罚款并责令停业', true],
    ['责令停业、关闭', '责令关闭', true],
    ['停产停业', '责令关闭', false],
    ['停产停业', '限制从业', false],
    ['吊销', '吊 销许可证', true],
    ['吊 销', '吊销营业执照', true],
    ['吊销', '暂扣许可证', false],
    ['吊销营业执照', '吊销许可证', true],
    ['没收', '没收非法财物', true],
    ['没收非法物品', '没收违法所得', false],
    ['没收违法所得', '没收非法财物', false],
    ['没收违法所得', '没收', true],
    ['罚款', '责令改正', false],
    ['责令改正', '警告', false],
    ['责令改正', '责令限期改正', false],
  ])('ST-2.3.3(1), 行政处罚法 9: an item "%s" and "%s" proposed: %s', (act, proposed, covered) => {
    const rows = [{ item: act, kind: 'PENALTY', act }];
    const question = { kind: 'PENALTY', field: null, level: null, party: 'ORGANISATION', amount: null };
    expect(catalogueHits(rows, { ...question, acts: [proposed] })).toHaveLength(covered ? 1 : 0);
  });

  it('what a word means as a penalty says nothing of other acts (JBM-26)', () => {
    const rows = [{ item: '撤销许可', kind: 'PERMIT', act: '撤销' }];
    const question = { field: null, level: null, party: 'PERSON', amount: null, kind: 'PERMIT' };
    expect(catalogueHits(rows, { ...question, acts: ['吊销'] })).toEqual([]);
    expect(catalogueHits(rows, { ...question, acts: ['撤 销许可'] })).toHaveLength(1);
  });

  it('a field is covered only for cases of that field (JBE-L4)', () => {
    expect(ask({ field: '燃气' })).toEqual(['燃气领域罚款']);
    expect(ask({ field: '市容' })).toEqual([]);
  });

  it('a field or level that nobody stated counts as met, and says so (JBM-26)', () => {
    const unstated = { acts: ['罚款'], field: null, party: 'ORGANISATION', amount: '20000.00' };
    expect(catalogueHits(ROWS, { ...unstated, kind: 'PENALTY', level: '区级' })).toEqual([
      { item: '燃气领域罚款', basis: '目录四', assumed: ['field'] },
    ]);
    expect(catalogueHits(ROWS, { ...unstated, kind: 'COERCION', level: null })).toEqual([
      { item: '市级强制拆除', basis: '目录五', assumed: ['level'] },
    ]);
  });

  it('no money at stake meets no threshold, and other kinds have items of their own (JBM-26)', () => {
    expect(ask({ amount: null })).toEqual([]);
    expect(ask({ kind: 'PERMIT', amount: '80000.00' })).toEqual([]);
  });
});
