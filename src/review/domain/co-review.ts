import { type Refusal } from '../../shared/domain-error.js';
import {
  adviceEmpty,
  adviserNotRegistered,
  coReviewOutstanding,
  contributionEmpty,
} from './co-review.errors.js';

export const CO_REVIEWER_STATES = ['ACTIVE', 'CONTRIBUTED', 'REMOVED'] as const;
export type CoReviewerState = (typeof CO_REVIEWER_STATES)[number];

/** As much of a co-reviewer as the rules need. */
export interface CoReviewing {
  readonly personName: string;
  readonly state: CoReviewerState;
}

/** Nobody's view is passed over: the opinion waits for every co-reviewer who was added and not removed. */
export function outstandingFaults(coReviewers: readonly CoReviewing[]): Refusal[] {
  const waiting = coReviewers.filter(({ state }) => state === 'ACTIVE').map(({ personName }) => personName);
  return waiting.length > 0 ? [coReviewOutstanding(waiting)] : [];
}

/** A contribution has words, or points. */
export function contributionFaults(input: {
  readonly text: string;
  readonly points: readonly unknown[];
}): Refusal[] {
  return input.text.trim() === '' && input.points.length === 0 ? [contributionEmpty()] : [];
}

/** Advice as it is recorded. */
export interface AdviceInput {
  readonly adviser: string;
  readonly text: string;
  readonly outsideRegister?: boolean;
  readonly kind?: string;
  readonly organisation?: string;
}

/** Advice names its adviser: of the register that day, or marked as outside it, with who they are (JBM-24, JX-L5). */
export function adviceFaults(
  input: AdviceInput,
  registered: readonly { readonly name: string }[],
): Refusal[] {
  const faults: Refusal[] = [];
  if (input.text.trim() === '') faults.push(adviceEmpty());
  const known = registered.some(({ name }) => name === input.adviser);
  const marked = input.outsideRegister === true && !!input.kind?.trim() && !!input.organisation?.trim();
  if (!known && !marked) faults.push(adviserNotRegistered(input.adviser));
  return faults;
}
