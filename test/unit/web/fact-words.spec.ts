import { describe, expect, it } from '@jest/globals';

interface Texts {
  readonly locale: 'zh';
  readonly t: (key: string, parameters?: Readonly<Record<string, unknown>>) => string;
  readonly named: (prefix: string, name: string) => string;
  readonly tr: (text: { readonly zh: string }) => string;
}
type FactsInWords = (facts: object, texts: Texts) => readonly { readonly words: string }[];
type Catalogue = Readonly<Record<string, { readonly zh: string } | undefined>>;

// The client's sources are compiled for its bundler, by a configuration of their own.
const client = (path: string): Promise<unknown> => import(`../../../web/src/${path}`);
const { factsInWords } = (await client('features/case-page/fact-words')) as { factsInWords: FactsInWords };
const { CATALOGUE } = (await client('lib/text/catalogue')) as { CATALOGUE: Catalogue };

const said = (key: string): string => CATALOGUE[key]?.zh ?? key;
const CHINESE: Texts = {
  locale: 'zh',
  t: (key, parameters = {}) =>
    said(key).replace(/\{(\w+)\}/g, (_whole, name: string) => String(parameters[name])),
  named: (prefix, name) => CATALOGUE[`${prefix}.${name}`]?.zh ?? name,
  tr: ({ zh }) => zh,
};

describe('what was written down with an act', () => {
  it.each([
    [{ kind: 'AMEND', canonicalKind: 'AMEND' }, ['变更']],
    [{ due: '2026-12-08', adopted: null, missing: [] }, ['2026-12-08']],
    [{ tally: { AGREE: 4, DISAGREE: 1 } }, ['同意：4、不同意：1']],
    [{ to: 'AGENCY_HEAD', agreed: false }, ['行政机关负责人', '否']],
    [{ to: '童立群' }, ['童立群']],
    [{ members: ['e0fba22b-9d77-42ac-8f3e-9e9e24f53a97', '6da3c0b1-3cd3-47a6-8858-d3c171437313'] }, ['2']],
    [{ reasons: [{ text: { zh: '涉及重大公共利益', en: 'Major' }, clause: 'SY-L3' }] }, ['涉及重大公共利益']],
  ])('reads %j in words', (facts, words) => {
    expect(factsInWords(facts, CHINESE).map((each) => each.words)).toEqual(words);
  });
});
