import { describe, expect, it } from '@jest/globals';
import { type DiscussionVote } from './discussion-vote.entity.js';
import { type Discussion } from './discussion.entity.js';
import { recordOf, type DiscussionRecord } from './discussion-record.js';

const members = ['一', '二', '三'].map((name) => ({ personId: name, signInName: name, name }));
const HELD = {
  members,
  excused: [],
  signatures: [],
  unsigned: [],
  round: 1,
  conclusion: null,
  adjournedAt: null,
  sealedAt: null,
} as unknown as Discussion;

const vote = (memberId: string): DiscussionVote =>
  ({ memberId, memberName: memberId, words: '同意', vote: 'AGREE', change: null }) as DiscussionVote;

function read(
  reader: string,
  voted: readonly string[],
  over: Partial<Discussion> = {},
  round = 1,
  recusedIds: readonly string[] = [],
) {
  const record: DiscussionRecord = recordOf({ ...HELD, ...over }, voted.map(vote), {
    personId: reader,
    round,
    majority: 0.5,
    recusedIds,
  });
  return { ...record, votes: record.votes.map(({ memberId }) => memberId) };
}

describe('who reads which votes (行政处罚法 57; 系统默认)', () => {
  it.each<[string, string, string[]]>([
    ['a member who has voted', '一', ['一']],
    ['a member who has not voted yet', '三', []],
    ['a handler, the head, a supervisor: whoever has no vote', '甲', []],
  ])('SY-L13: %s reads only their own until all have voted', (_who, reader, shown) => {
    expect(read(reader, ['一', '二'])).toMatchObject({
      votes: shown,
      votesShown: false,
      votedIds: ['一', '二'],
      tally: null,
      carried: [],
    });
  });

  it('SY-L13: all are read once everybody present has voted', () => {
    const all = { votes: ['一', '二', '三'], votesShown: true, tally: { AGREE: 3 }, carried: ['AGREE'] };
    expect(read('甲', ['一', '二', '三'])).toMatchObject(all);
    const excused = [
      { personId: '三', name: '三', ground: 'MEMBER_SILENT', reason: '未表决。', by: '丁' },
    ] as const;
    expect(read('甲', ['一', '二'], { excused: [...excused] })).toMatchObject({ votesShown: true });
  });

  it('行政处罚法 43: the vote of a member who was recused after it counts no more', () => {
    expect(read('甲', ['一', '二', '三'], {}, 1, ['三'])).toMatchObject({
      present: [{ personId: '一' }, { personId: '二' }],
      tally: { AGREE: 2 },
    });
    expect(read('甲', ['一', '二'], {}, 1, ['三'])).toMatchObject({ votesShown: true, carried: ['AGREE'] });
  });

  it.each<[string, Partial<Discussion>, number]>([
    ['was adjourned', { adjournedAt: new Date() }, 1],
    ['was broken off by a changed proposal', {}, 2],
  ])('SY-R19: they are part of the file once the meeting %s', (_how, over, round) => {
    expect(read('甲', ['一'], over, round)).toMatchObject({ votes: ['一'], votesShown: true });
  });
});
