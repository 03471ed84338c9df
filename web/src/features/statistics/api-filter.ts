import type { OverviewFilter, Scope } from './overview-filter';

type Kind = 'PENALTY' | 'PERMIT' | 'COERCION' | 'LEVY' | 'FEE' | 'INSPECTION';

/** The filter by the names that the api gives it. */
export function taskFilter({ agency, unit, kind }: OverviewFilter) {
  return {
    ...(agency && { agencyId: agency }),
    ...(unit && { unitId: unit }),
    ...(kind && { kind: kind as Kind }),
  };
}

export function figureFilter({ from, to, ...rest }: Scope) {
  return { from, to, ...taskFilter(rest) };
}
