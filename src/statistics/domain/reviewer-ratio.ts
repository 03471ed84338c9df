/** How many reviewers an agency has and needs (JBM-23, JX-L2, SY-M3.1, JBE-L3). */
export interface ReviewerRatio {
  /** People with a certificate that is valid on the day. */
  readonly officers: number;
  /** People in the confirmed register on the day. */
  readonly reviewers: number;
  readonly needed: number;
  /** Percent with two decimals; null without officers. */
  readonly percent: number | null;
  /** SHORT where the source says "in principle", VIOLATED where it ensures the share (JBE-L3). */
  readonly state: 'ENOUGH' | 'SHORT' | 'VIOLATED';
}

const PARTS = 1_000_000;

/** Reviewers that the share needs, rounded up: 5 % of 61 officers are 4. `min` as a fraction, e.g. 0.05. */
export function reviewersNeeded(officers: number, min: number): number {
  // In whole millionths, because 0.05 × 140 is a little more than 7 for a computer.
  return Math.ceil((officers * Math.round(min * PARTS)) / PARTS);
}

/** Compares the register with the share that the agency's rules want. */
export function reviewerRatio(
  officers: number,
  reviewers: number,
  { min, hard }: { readonly min: number; readonly hard: boolean },
): ReviewerRatio {
  const needed = reviewersNeeded(officers, min);
  const percent = officers === 0 ? null : Math.floor((10_000 * reviewers) / officers) / 100;
  const short = hard ? 'VIOLATED' : 'SHORT';
  return { officers, reviewers, needed, percent, state: reviewers >= needed ? 'ENOUGH' : short };
}
