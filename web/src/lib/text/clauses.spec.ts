import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from './catalogue';
import { clausesShown } from './clauses';
import type { Locale } from './locale';
import type { Texts } from './use-text';

const known: Readonly<Record<string, { readonly zh: string; readonly en: string } | undefined>> = CATALOGUE;
const textsIn = (locale: Locale): Texts => ({
  locale,
  t: (key, values = {}) =>
    CATALOGUE[key][locale].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
  named: (prefix, name) => known[`${prefix}.${name}`]?.[locale] ?? name,
  tr: (text) => text[locale],
});
const chinese = textsIn('zh');
const namesOf = (clauses: readonly string[], agencyId?: string): string[] =>
  clausesShown(clauses, chinese, agencyId === undefined ? undefined : { agencyId }).map(({ text }) => text);

describe('the clauses that a reader is shown', () => {
  it('on a case are those of the law and of its own agency', () => {
    const gate = ['行政处罚法 58', 'SY-L4', 'SY-M3.0', 'JBE-L1', 'ST-2.3.0'];
    expect(namesOf(gate, 'songyuan')).toEqual(['行政处罚法 58', 'SY-L4', 'SY-M3.0']);
    expect(namesOf(gate, 'jiangbei-eco')).toEqual(['行政处罚法 58', 'JBE-L1']);
    expect(namesOf(['JBM-29'], 'songyuan')).toEqual([]);
  });

  it('are also those of the document that the rules of its agency are made of', () => {
    const profile = { document: '松政办发〔2019〕25号' };
    const shown = clausesShown(['SY-L2', 'JBM-22'], chinese, { agencyId: 'songyuan-water', profile });
    expect(shown.map(({ text }) => text)).toEqual(['SY-L2']);
  });

  it('are all of them where no case is shown, each once', () => {
    expect(namesOf(['SY-L3；行政处罚法 58', '行政处罚法 58', 'JBM-25'])).toEqual([
      'SY-L3',
      '行政处罚法 58',
      'JBM-25',
    ]);
  });

  it('are never sections of our own requirements', () => {
    expect(namesOf(['A7', 'A6 reviewerMustNotBeHandler', 'P', 'SY-L10'], 'songyuan')).toEqual(['SY-L10']);
  });

  it('name the document that a short name stands for, and its article where that is known', () => {
    expect(clausesShown(['SY-L11', 'JBM-28b', '行政处罚法 60'], chinese)).toEqual([
      { text: 'SY-L11', document: '松原市重大行政执法决定法制审核办法 第 11 条' },
      { text: 'JBM-28b', document: '重庆市江北区市场监督管理局 实施方案（江北市监〔2020〕66号）' },
      { text: '行政处罚法 60' },
    ]);
  });

  it('name laws in English to readers of English', () => {
    expect(clausesShown(['行政处罚法 60', '系统默认'], textsIn('en')).map(({ text }) => text)).toEqual([
      'Penalties Law 60',
      'System default',
    ]);
  });
});
