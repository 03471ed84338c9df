/** By what a table of figures is divided. */
export const GROUPINGS = ['NONE', 'AGENCY', 'UNIT', 'PERSON', 'KIND', 'MONTH'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Which cases, rounds, disputes and referrals are counted. Dates are Beijing dates, both included. */
export interface FigureFilter {
  readonly from: string;
  readonly to: string;
  readonly agencyId?: string;
  readonly unitId?: string;
  readonly personId?: string;
  readonly kind?: string;
}

/** One case behind a figure; the party of a minor is not told (TC-13). */
export interface FigureCase {
  readonly caseId: string;
  readonly round: number;
  /** The date that lies in the period. */
  readonly on: string;
  readonly caseNo: string;
  readonly agencyId: string;
  readonly kind: string;
  readonly cause: string;
  readonly partyName: string | null;
  readonly stage: string;
  readonly filedOn: string;
  readonly decidedOn: string | null;
  readonly amount: string | null;
  readonly minor: boolean;
}

export interface CasePosition {
  readonly on: string;
  readonly caseId: string;
  readonly round: number;
}
