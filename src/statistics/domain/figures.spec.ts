import { describe, expect, it } from '@jest/globals';
import { FIGURES } from './figure-list.js';
import { isShare, shareOf, withShares } from './figures.js';

describe('shares', () => {
  it.each([
    [0, 0, null],
    [1, 3, 33.33],
    [3, 3, 100],
    [99_999, 100_000, 99.99],
    [0, 5, 0],
  ])('%i of %i', (part, whole, percent) => {
    expect(shareOf(part, whole)).toBe(percent);
  });

  it('coverage is passed ÷ major (JBM-0d)', () => {
    expect(withShares({ MAJOR_DECISIONS: 8, MAJOR_PASSED: 7 }, FIGURES)).toMatchObject({ COVERAGE: 87.5 });
  });
});

describe('the list of figures', () => {
  it('names each once, with a definition in both languages and a source', () => {
    const keys = FIGURES.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { label, definition, clauses } of FIGURES) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(definition.zh).toMatch(/\p{Script=Han}/u);
      expect([label.en, definition.en].every((text) => /[a-z]{3}/.test(text))).toBe(true);
      expect(clauses.length).toBeGreaterThan(0);
    }
  });

  it('divides only what it counts', () => {
    const keys = FIGURES.map(({ key }) => key);
    for (const share of FIGURES.filter(isShare))
      expect(keys).toEqual(expect.arrayContaining([share.part, share.of]));
  });
});
