import { type AssignmentRule, type CaseKind } from '../../agencies/index.js';

/** A reviewer who may review the case, and what the rules compare. */
export interface ReviewerChoice {
  readonly personId: string;
  readonly signInName: string;
  /** Reviews they hold that are not signed yet. */
  readonly openReviews: number;
  /** When they last got a review; null: never. */
  readonly lastAssignedAt: Date | null;
  /** Away today (离岗), with or without a deputy. */
  readonly away: boolean;
}

/**
 * The reviewer whom the agency's rule names among those who may review the case; undefined when the head assigns, or
 * when nobody is left. Who is away gets a review only where everybody is. Equal ones go by their sign-in name, so
 * that the same state gives the same answer.
 */
export function chooseReviewer(
  rule: AssignmentRule,
  kind: CaseKind,
  eligible: readonly ReviewerChoice[],
): ReviewerChoice | undefined {
  if (rule.mode === 'BY_HEAD') return undefined;
  const named = rule.reviewersByKind?.[kind] ?? [];
  const field =
    rule.mode === 'BY_FIELD' ? eligible.filter((each) => named.includes(each.signInName)) : eligible;
  const present = field.filter(({ away }) => !away);
  const order = rule.mode === 'ROTATING' ? byTurn : byLoad;
  return [...(present.length > 0 ? present : field)].sort(order)[0];
}

function byTurn(a: ReviewerChoice, b: ReviewerChoice): number {
  const turn = (a.lastAssignedAt?.getTime() ?? 0) - (b.lastAssignedAt?.getTime() ?? 0);
  return turn || byName(a, b);
}

function byLoad(a: ReviewerChoice, b: ReviewerChoice): number {
  return a.openReviews - b.openReviews || byTurn(a, b);
}

function byName(a: ReviewerChoice, b: ReviewerChoice): number {
  return a.signInName < b.signInName ? -1 : 1;
}
