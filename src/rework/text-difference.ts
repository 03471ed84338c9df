import { diffArrays } from 'diff';

/** A piece of a text: in both, only in the later one, or only in the earlier one. */
export interface TextPiece {
  readonly change: 'SAME' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Two texts word by word, Chinese words as the language cuts them; the pieces of either side make its text again. */
export function textDifference(before: string, after: string): readonly TextPiece[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    change: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value.join(''),
  }));
}

function wordsOf(text: string): string[] {
  return [...WORDS.segment(text)].map(({ segment }) => segment);
}
