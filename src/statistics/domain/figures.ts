import { type BilingualText } from '../../shared/domain-error.js';

/**
 * What is counted, and which date of it lies in the period: cases by filing, decision or closing; rounds of review by
 * receipt or end; disputes by objection; referrals by report.
 */
export const FIGURE_BASES = [
  'FILED',
  'DECIDED',
  'CLOSED',
  'RECEIVED',
  'ENDED',
  'OBJECTED',
  'REFERRED',
] as const;
export type FigureBase = (typeof FIGURE_BASES)[number];

export type FigureUnit = 'COUNT' | 'PERCENT' | 'WORKING_DAYS' | 'ROUNDS';

interface Explained {
  readonly key: string;
  readonly label: BilingualText;
  /** What counts, and from when. */
  readonly definition: BilingualText;
  /** Clause IDs, or 系统默认 where no source asks for it. */
  readonly clauses: readonly string[];
}

/** A number read from the tables; COUNT figures lead to the list of what they count. */
export interface CountedFigure extends Explained {
  readonly base: FigureBase;
  readonly unit: Exclude<FigureUnit, 'PERCENT'>;
}

/** One counted figure as a share of another, in percent. */
export interface ShareFigure extends Explained {
  readonly unit: 'PERCENT';
  readonly of: string;
  readonly part: string;
}

export type Figure = CountedFigure | ShareFigure;

/** Values by key; null where there is nothing to divide by or to average. */
export type FigureValues = Readonly<Record<string, number | null>>;

export function isShare(figure: Figure): figure is ShareFigure {
  return figure.unit === 'PERCENT';
}

/** In percent with two decimals, never rounded up to 100 while something is missing; null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const percent = Math.round((10_000 * part) / whole) / 100;
  return part < whole ? Math.min(percent, 99.99) : percent;
}

/** Adds the shares to what was counted. */
export function withShares(counted: FigureValues, figures: readonly Figure[]): FigureValues {
  const shares = figures.filter(isShare).map(({ key, part, of }) => {
    return [key, shareOf(counted[part] ?? 0, counted[of] ?? 0)] as const;
  });
  return { ...counted, ...Object.fromEntries(shares) };
}
