import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textDifference } from './text-difference.js';

const shown = (before: string, after: string): string =>
  textDifference(before, after)
    .map(({ change, text }) => (change === 'SAME' ? text : change === 'ADDED' ? `[+${text}]` : `[-${text}]`))
    .join('');

describe('the difference of two texts, word by word', () => {
  it.each([
    ['拟处罚款120000元。', '拟处罚款120000元。', '拟处罚款120000元。'],
    ['拟处罚款120000元。', '拟处罚款60000元。', '拟处罚款[-120000][+60000]元。'],
    ['', '新的意见。', '[+新的意见。]'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('loses nothing of either text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const pieces = textDifference(before, after);
        const side = (gone: string): string =>
          pieces
            .filter(({ change }) => change !== gone)
            .map(({ text }) => text)
            .join('');
        expect([side('ADDED'), side('REMOVED')]).toEqual([before, after]);
      }),
    );
  });
});
