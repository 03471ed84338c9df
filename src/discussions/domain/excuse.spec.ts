import { describe, expect, it } from '@jest/globals';
import {
  countedVotes,
  excuseFaults,
  presentMembers,
  quorumFaults,
  recusedMembers,
  type ExcuseQuestion,
} from './excuse.js';

const MEMBER = { personId: 'm1', signInName: 'm1', name: '颜' };
const codes = (over: Partial<ExcuseQuestion>): string[] =>
  excuseFaults({
    reason: '出差。',
    byConvener: true,
    member: MEMBER,
    hasVoted: false,
    excusedAlready: false,
    ...over,
  }).map(({ code }) => code);

describe('a member who does not vote (行政处罚法 57, SY-L13)', () => {
  it.each<[string, Partial<ExcuseQuestion>, string[]]>([
    ['excused by the convener', {}, []],
    [
      'by somebody else, without a reason',
      { byConvener: false, reason: '' },
      ['EXCUSE_NOT_CONVENER', 'EXCUSE_REASON_MISSING'],
    ],
    ['no member', { member: undefined }, ['EXCUSE_NO_MEMBER']],
    ['after the vote', { hasVoted: true }, ['EXCUSE_AFTER_VOTE']],
    ['twice', { excusedAlready: true }, ['EXCUSED_ALREADY']],
  ])('%s', (_name, over, expected) => expect(codes(over)).toEqual(expected));

  it('is not counted as present', () => {
    const excused = [
      { personId: 'm1', name: '颜', ground: 'MEMBER_ABSENT', reason: '出差。', by: 'head' },
    ] as const;
    expect(
      presentMembers([MEMBER, { ...MEMBER, personId: 'm2' }], excused).map(({ personId }) => personId),
    ).toEqual(['m2']);
  });

  it('行政处罚法 43: whoever is recused after their vote is excused, and the vote does not count', () => {
    const members = [MEMBER, { ...MEMBER, personId: 'm2' }];
    const recused = recusedMembers(members, [], ['m2', 'a handler']);
    expect(recused).toMatchObject([{ personId: 'm2', ground: 'MEMBER_RECUSED' }]);
    expect(recusedMembers(members, recused, ['m2'])).toEqual([]);
    const present = presentMembers(members, recused);
    const votes = [{ memberId: 'm1' }, { memberId: 'm2' }];
    expect(countedVotes(votes, present)).toEqual([{ memberId: 'm1' }]);
  });

  it.each([
    [3, 3, []],
    [2, 3, ['DISCUSSION_WITHOUT_QUORUM']],
    [2, null, []],
  ])('SY-L13: %p present of %p needed', (present, needed, expected) => {
    expect(quorumFaults(present, needed, 5).map(({ code }) => code)).toEqual(expected);
  });
});
