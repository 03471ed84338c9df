import { describe, expect, it } from '@jest/globals';
import { likePattern, searchWords } from './case-filter.js';

describe('searching cases', () => {
  it.each([
    ['one word', '食品', ['食品']],
    ['several words', ' 食品　云岭 ABC ', ['食品', '云岭', 'abc']],
    ['nothing but blanks', '  ', []],
    ['more words than anybody means', 'a b c d e f g h i j', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
  ])('%s', (_name, text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it('takes signs of a pattern as letters', () => {
    expect(likePattern('5%_\\')).toBe('%5\\%\\_\\\\%');
  });
});
