import { type DiscussionVote } from './discussion-vote.entity.js';
import { type Discussion } from './discussion.entity.js';
import { countedVotes, presentMembers, recusedMembers } from './domain/excuse.js';
import {
  conclusionsCarried,
  tallyOf,
  type DiscussionMember,
  type DiscussionVoteKind,
} from './domain/vote.js';
import { stillToSign } from './domain/minutes.js';

/** A discussion with what its members said, how they voted, and what those votes carry. */
export interface DiscussionRecord extends Readonly<Discussion> {
  /** Members who were not excused, in the order of their seats. */
  readonly present: readonly DiscussionMember[];
  /** In the order of speaking; only the reader's own until everybody present has voted. */
  readonly votes: readonly Readonly<DiscussionVote>[];
  /** Everybody's words and votes are shown. */
  readonly votesShown: boolean;
  /** Who has voted, whatever they said. */
  readonly votedIds: readonly string[];
  /** Null until the votes are shown. */
  readonly tally: Readonly<Record<DiscussionVoteKind, number>> | null;
  /** Members present who have still to sign the minutes; nobody before the conclusion. */
  readonly toSign: readonly DiscussionMember[];
  /** What may be concluded (行政处罚法 57); nothing until everybody present has voted. */
  readonly carried: readonly DiscussionVoteKind[];
}

/** Who reads, and how the case counts. */
export interface RecordReader {
  readonly personId: string;
  /** The round in which the case is: a discussion of an earlier one is over. */
  readonly round: number;
  /** The share of votes that a conclusion needs more than, as the case's profile has it. */
  readonly majority: number;
  /** Whoever was recused from the case: their votes count no more. */
  readonly recusedIds: readonly string[];
}

/**
 * Nobody reads the others' votes before everybody present has cast their own (行政处罚法 57; 系统默认: a secret until
 * then, so that nobody follows the first speaker).
 */
export function recordOf(
  discussion: Discussion,
  votes: readonly DiscussionVote[],
  { personId: readerId, round, majority, recusedIds }: RecordReader,
): DiscussionRecord {
  const { members } = discussion;
  const recused = isOpen(discussion) ? recusedMembers(members, discussion.excused, recusedIds) : [];
  const present = presentMembers(members, [...discussion.excused, ...recused]);
  const cast = countedVotes(votes, present).map(({ vote }) => vote);
  const allVoted = present.every(({ personId }) => votes.some(({ memberId }) => memberId === personId));
  const votesShown = allVoted || !isOpen(discussion) || discussion.round < round;
  return {
    ...discussion,
    present,
    votes: votesShown ? votes : votes.filter(({ memberId }) => memberId === readerId),
    votesShown,
    votedIds: votes.map(({ memberId }) => memberId),
    tally: votesShown ? tallyOf(cast) : null,
    toSign: isAwaitingSignatures(discussion) ? stillToSign({ ...discussion, present }) : [],
    carried: allVoted ? conclusionsCarried(cast, majority) : [],
  };
}

/** Its members vote, or are about to. */
export function isOpen({ conclusion, adjournedAt }: Discussion): boolean {
  return conclusion === null && adjournedAt === null;
}

/** It is concluded, and its members sign the minutes. */
export function isAwaitingSignatures({ conclusion, sealedAt }: Discussion): boolean {
  return conclusion !== null && sealedAt === null;
}

export function memberOf({ members }: Discussion, signInName: string): DiscussionMember | undefined {
  return members.find((member) => member.signInName === signInName.toLowerCase());
}
