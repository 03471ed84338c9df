import { type Refusal } from '../../shared/domain-error.js';
import { changeMissing, conclusionAgainstVotes, voteWithoutWords } from './discussion.errors.js';

/** What a member votes for, and what the meeting may conclude (结论性意见, documents C7). */
export const DISCUSSION_VOTES = ['AGREE', 'AGREE_WITH_CHANGE', 'DISAGREE', 'RETURN'] as const;
export type DiscussionVoteKind = (typeof DISCUSSION_VOTES)[number];

/** Shares are binary fractions: 0.57 of 100 comes out a little below 57. */
const ROUNDING = 1e-9;

/** A member who sits in the discussion. */
export interface DiscussionMember {
  readonly personId: string;
  readonly signInName: string;
  readonly name: string;
}

/** Each member speaks in their own words (SY-R19), and who wants a change names it. */
export function voteFaults(vote: { words: string; vote: DiscussionVoteKind; change?: string }): Refusal[] {
  const faults: Refusal[] = [];
  if (vote.words.trim() === '') faults.push(voteWithoutWords());
  if (vote.vote === 'AGREE_WITH_CHANGE' && !vote.change?.trim()) faults.push(changeMissing());
  return faults;
}

/** How many members voted for what. */
export function tallyOf(votes: readonly DiscussionVoteKind[]): Record<DiscussionVoteKind, number> {
  const count = (kind: DiscussionVoteKind): number => votes.filter((vote) => vote === kind).length;
  return {
    AGREE: count('AGREE'),
    AGREE_WITH_CHANGE: count('AGREE_WITH_CHANGE'),
    DISAGREE: count('DISAGREE'),
    RETURN: count('RETURN'),
  };
}

/**
 * What the votes carry (行政处罚法 57): a conclusion needs more than the given share of all votes (half of them is
 * none). Agreement with and without change carries the change; who would neither agree nor change stands together
 * for disagreement or return; without any majority the case goes back (RETURN).
 */
export function conclusionsCarried(
  votes: readonly DiscussionVoteKind[],
  majority: number,
): readonly DiscussionVoteKind[] {
  const { AGREE, AGREE_WITH_CHANGE, DISAGREE, RETURN } = tallyOf(votes);
  const carries = (count: number): boolean => count > majority * votes.length + ROUNDING;
  if (carries(AGREE)) return ['AGREE'];
  if (carries(AGREE + AGREE_WITH_CHANGE)) return ['AGREE_WITH_CHANGE'];
  if (carries(DISAGREE)) return ['DISAGREE'];
  if (carries(RETURN)) return ['RETURN'];
  return carries(DISAGREE + RETURN) ? ['DISAGREE', 'RETURN'] : ['RETURN'];
}

/** What is drawn from the discussion. */
export interface ConclusionInput {
  readonly conclusion: DiscussionVoteKind;
  readonly change?: string;
}

/** The conclusion follows the votes and names its change (行政处罚法 57). */
export function conclusionFaults(
  input: ConclusionInput,
  votes: readonly DiscussionVoteKind[],
  majority: number,
): Refusal[] {
  const faults: Refusal[] = [];
  const carried = conclusionsCarried(votes, majority);
  if (!carried.includes(input.conclusion)) {
    faults.push(conclusionAgainstVotes(input.conclusion, carried, tallyOf(votes)));
  }
  if (input.conclusion === 'AGREE_WITH_CHANGE' && !input.change?.trim()) faults.push(changeMissing());
  return faults;
}

/**
 * Where the case goes: agreement leads to the decision; a change makes another proposal, which is reviewed again,
 * and disagreement or return goes back to the handling unit with reasons (SY-L4, requirements A8-7).
 */
export function stageAfter(conclusion: DiscussionVoteKind): 'AWAITING_DECISION' | 'REWORKING' {
  return conclusion === 'AGREE' ? 'AWAITING_DECISION' : 'REWORKING';
}
