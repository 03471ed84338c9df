import { describe, expect, it } from '@jest/globals';
import {
  conclusionFaults,
  conclusionsCarried,
  stageAfter,
  voteFaults,
  type DiscussionVoteKind,
} from './vote.js';

const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);

/** `AACDR`: A agree, C agree with change, D disagree, R return. */
function votes(letters: string): DiscussionVoteKind[] {
  const kinds = { A: 'AGREE', C: 'AGREE_WITH_CHANGE', D: 'DISAGREE', R: 'RETURN' } as const;
  return [...letters].map((letter) => kinds[letter as keyof typeof kinds]);
}

describe('a vote', () => {
  it('SY-R19: is given with own words, and a change is named', () => {
    expect(voteFaults({ words: '同意', vote: 'AGREE' })).toEqual([]);
    expect(codes(voteFaults({ words: ' ', vote: 'AGREE' }))).toEqual(['VOTE_WITHOUT_WORDS']);
    expect(codes(voteFaults({ words: '改', vote: 'AGREE_WITH_CHANGE' }))).toEqual([
      'DISCUSSION_CHANGE_MISSING',
    ]);
    expect(voteFaults({ words: '改', vote: 'AGREE_WITH_CHANGE', change: '减至十万元' })).toEqual([]);
  });
});

describe('what the votes carry', () => {
  it.each([
    ['AAAAA', ['AGREE']],
    ['AAADR', ['AGREE']],
    ['AACCD', ['AGREE_WITH_CHANGE']],
    ['CCCDD', ['AGREE_WITH_CHANGE']],
    ['AADDD', ['DISAGREE']],
    ['ADRRR', ['RETURN']],
    ['ADDRR', ['DISAGREE', 'RETURN']],
    ['AADD', ['RETURN']],
    ['ACDR', ['RETURN']],
  ] as const)('行政处罚法 57: %s carries %j when more than half is needed', (letters, carried) => {
    expect(conclusionsCarried(votes(letters), 0.5)).toEqual(carried);
  });

  it('行政处罚法 57: a higher majority of the agency is kept: more than 0.6 of five is four', () => {
    expect(conclusionsCarried(votes('AAADD'), 0.6)).toEqual(['RETURN']);
    expect(conclusionsCarried(votes('AAAAD'), 0.6)).toEqual(['AGREE']);
  });
});

describe('the conclusion', () => {
  it('行政处罚法 57: follows the votes', () => {
    expect(conclusionFaults({ conclusion: 'AGREE' }, votes('AAD'), 0.5)).toEqual([]);
    const [fault] = conclusionFaults({ conclusion: 'AGREE' }, votes('ADD'), 0.5);
    expect(fault).toMatchObject({
      code: 'CONCLUSION_AGAINST_VOTES',
      details: { possible: ['DISAGREE'], tally: { AGREE: 1, DISAGREE: 2 } },
    });
  });

  it('行政处罚法 57: a change is named', () => {
    const input = { conclusion: 'AGREE_WITH_CHANGE' } as const;
    expect(codes(conclusionFaults(input, votes('ACC'), 0.5))).toEqual(['DISCUSSION_CHANGE_MISSING']);
    expect(conclusionFaults({ ...input, change: '减至十万元' }, votes('ACC'), 0.5)).toEqual([]);
  });

  it('SY-L4: only agreement leads to the decision; a changed proposal is reviewed again', () => {
    expect(stageAfter('AGREE')).toBe('AWAITING_DECISION');
    expect(stageAfter('AGREE_WITH_CHANGE')).toBe('REWORKING');
    expect(stageAfter('DISAGREE')).toBe('REWORKING');
    expect(stageAfter('RETURN')).toBe('REWORKING');
  });
});
