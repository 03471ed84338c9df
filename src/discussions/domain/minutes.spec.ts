import { describe, expect, it } from '@jest/globals';
import {
  isSealed,
  signatureFaults,
  stillToSign,
  unsignedFaults,
  type SigningState,
  type UnsignedQuestion,
} from './minutes.js';
import { type DiscussionMember } from './vote.js';

const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);

const members: DiscussionMember[] = ['head', 'm1', 'm2'].map((name) => ({
  personId: `id-${name}`,
  signInName: name,
  name,
}));
const [head, m1, m2] = members as [DiscussionMember, DiscussionMember, DiscussionMember];

/** Who has signed, and who is on record as not signing. */
function state(signed: readonly DiscussionMember[], not: readonly DiscussionMember[] = []): SigningState {
  const at = '2026-10-09T02:00:00.000Z';
  return {
    present: members,
    signatures: signed.map(({ personId, name }) => ({ personId, name, at, reservation: null })),
    unsigned: not.map(({ personId, name }) => ({ personId, name, reason: '出国。', by: 'id-head', at })),
  };
}

describe('signing the minutes (SY-R19)', () => {
  it.each<[string, { agrees: boolean; reservation?: string }, string[]]>([
    ['who agrees', { agrees: true }, []],
    ['who says what is wrong', { agrees: false, reservation: '漏记本人第二点意见。' }, []],
    ['who does not say what is wrong', { agrees: false }, ['MINUTES_RESERVATION_MISSING']],
    ['who only leaves blanks', { agrees: false, reservation: ' ' }, ['MINUTES_RESERVATION_MISSING']],
    ['who agrees and objects', { agrees: true, reservation: '漏记。' }, ['MINUTES_RESERVATION_CONTRADICTS']],
  ])('SY-R19: %s', (_who, input, expected) => expect(codes(signatureFaults(input))).toEqual(expected));

  it('SY-R19: waits for every member present, in the order of their seats', () => {
    expect(stillToSign(state([m1]))).toEqual([head, m2]);
    expect(isSealed(state([m1, head]))).toBe(false);
    expect(isSealed(state([m1, head, m2]))).toBe(true);
  });

  it('SY-R19: is complete when the reason of whoever did not sign is on record', () => {
    expect(isSealed(state([m1, head], [m2]))).toBe(true);
  });
});

describe('recording that a member did not sign (SY-R19)', () => {
  const ask = (over: Partial<UnsignedQuestion>, at: SigningState = state([head])): string[] =>
    codes(
      unsignedFaults({
        ...at,
        member: m2,
        reason: '会后因公出国。',
        byConvener: true,
        ofThemselves: false,
        ...over,
      }),
    );

  it.each<[string, Partial<UnsignedQuestion>, string[]]>([
    ['by the convener, with the reason', {}, []],
    [
      'by somebody else, without a reason',
      { byConvener: false, reason: ' ' },
      ['UNSIGNED_NOT_CONVENER', 'UNSIGNED_REASON_MISSING'],
    ],
    ['of somebody who was not there', { member: undefined }, ['UNSIGNED_NO_MEMBER']],
    ['of the convener', { ofThemselves: true }, ['UNSIGNED_OF_ONESELF']],
    ['of who has signed', { member: head }, ['MINUTES_SIGNED_ALREADY']],
  ])('%s', (_who, over, expected) => expect(ask(over)).toEqual(expected));

  it('SY-R19: not of the last one when nobody has signed', () => {
    expect(ask({}, state([], [head, m1]))).toEqual(['MINUTES_NOBODY_SIGNED']);
    expect(ask({}, state([head], [m1]))).toEqual([]);
  });
});
