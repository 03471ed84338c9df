import { type Refusal } from '../../shared/domain-error.js';
import { discussedAlready, orderedAlready, orderTooLate } from './discussion.errors.js';
import { stageFaults } from './meeting.js';

/** What is known of a case whose discussion a leader orders. */
export interface OrderedCase {
  readonly stage: string;
  /** Reviews begun. */
  readonly round: number;
  readonly ordered: boolean;
  /** The latest discussion: agreed, and in which round. */
  readonly discussion: { readonly conclusion: string | null; readonly round: number } | undefined;
}

const DECIDED = ['DECIDED', 'SERVED', 'CLOSED'];

/**
 * What forbids ordering a discussion (生态环境行政处罚办法 52; 行政处罚法 57): the review has not passed, the decision is made,
 * it was ordered before, or this very proposal was discussed and agreed to.
 */
export function orderFaults({ stage, round, ordered, discussion }: OrderedCase): Refusal[] {
  if (DECIDED.includes(stage)) return [orderTooLate()];
  if (ordered) return [orderedAlready()];
  if (discussion?.conclusion === 'AGREE' && discussion.round === round) return [discussedAlready()];
  return stageFaults(stage, round);
}
