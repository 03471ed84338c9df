import { type DiscussionVote } from './discussion-vote.entity.js';
import { type Discussion } from './discussion.entity.js';
import { presentMembers } from './domain/excuse.js';
import {
  conclusionsCarried,
  tallyOf,
  type DiscussionMember,
  type DiscussionVoteKind,
} from './domain/vote.js';

/** A discussion with what its members said, how they voted, and what those votes carry. */
export interface DiscussionRecord extends Readonly<Discussion> {
  /** Members who were not excused, in the order of their seats. */
  readonly present: readonly DiscussionMember[];
  /** In the order of speaking. */
  readonly votes: readonly Readonly<DiscussionVote>[];
  readonly tally: Readonly<Record<DiscussionVoteKind, number>>;
  /** What may be concluded (行政处罚法 57); nothing until everybody present has voted. */
  readonly carried: readonly DiscussionVoteKind[];
}

/** @param majority the share of votes that a conclusion needs more than, as the case's profile has it */
export function recordOf(
  discussion: Discussion,
  votes: readonly DiscussionVote[],
  majority: number,
): DiscussionRecord {
  const present = presentMembers(discussion.members, discussion.excused);
  const cast = votes.map(({ vote }) => vote);
  const allVoted = present.every(({ personId }) => votes.some(({ memberId }) => memberId === personId));
  return {
    ...discussion,
    present,
    votes,
    tally: tallyOf(cast),
    carried: allVoted ? conclusionsCarried(cast, majority) : [],
  };
}
