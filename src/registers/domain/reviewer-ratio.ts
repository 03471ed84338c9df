/** What the agency's profile asks: the share, and whether falling short is a red light or a warning. */
export interface RatioRule {
  /** Share of the enforcement staff, e.g. 0.05. */
  readonly min: number;
  /** `true`: "ensure" (JBE-L3), red; `false`: "in principle", a warning (JBM-23, JX-L2, SY-M3.1). */
  readonly hard: boolean;
}

export interface ReviewerRatio {
  /** Enforcement staff: people with a certificate valid on the day. */
  readonly officers: number;
  /** Confirmed entries of the register of reviewers on the day. */
  readonly reviewers: number;
  readonly needed: number;
  readonly missing: number;
  /** Share reached, with four decimals; `null` without enforcement staff. */
  readonly share: number | null;
  readonly state: 'MET' | 'WARNING' | 'RED';
}

/** Shares are written with up to four decimals; counting in ten-thousandths keeps 5 % of 140 at exactly 7. */
const PARTS = 10_000;

/**
 * Whether the agency has enough reviewers: at least the share of its enforcement staff, the next whole person up
 * (5 % of 61 officers are 4; JBM-23, JX-L2, JBE-L3, SY-M3.1; 国办发〔2018〕118号).
 */
export function reviewerRatio(officers: number, reviewers: number, rule: RatioRule): ReviewerRatio {
  const needed = Math.ceil((officers * Math.round(rule.min * PARTS)) / PARTS);
  const missing = Math.max(0, needed - reviewers);
  const short = rule.hard ? 'RED' : 'WARNING';
  return {
    officers,
    reviewers,
    needed,
    missing,
    share: officers === 0 ? null : Math.round((reviewers / officers) * PARTS) / PARTS,
    state: missing === 0 ? 'MET' : short,
  };
}
