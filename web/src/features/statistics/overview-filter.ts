import { useAddressFilter } from '../../lib/address/use-address-filter';

/** What the overview and the lists behind it are narrowed by, in the address of each. */
export interface OverviewFilter {
  readonly from?: string;
  readonly to?: string;
  readonly agency?: string;
  readonly unit?: string;
  readonly kind?: string;
}

const NAMES = ['from', 'to', 'agency', 'unit', 'kind'] as const;

export function useOverviewFilter() {
  return useAddressFilter(NAMES);
}

/** A period with the rest of the filter. */
export interface Scope extends OverviewFilter {
  readonly from: string;
  readonly to: string;
}

/** The address of the cases behind a figure. */
export function casesOf(figure: string, scope: Scope): string {
  return `/overview/cases?${query({ figure, ...scope })}`;
}

/** The address of the open tasks behind a number of the load. */
export function tasksOf(due: string, { agency, unit, kind }: OverviewFilter, person?: string): string {
  return `/overview/tasks?${query({ due, agency, unit, kind, person })}`;
}

/** Where the same figures are as a file. */
export function fileOf(scope: Scope, groupBy: string, format: 'xlsx' | 'csv'): string {
  const { from, to, agency, unit, kind } = scope;
  return `/api/statistics/file?${query({ from, to, agencyId: agency, unitId: unit, kind, groupBy, format })}`;
}

export function query(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(given).toString();
}
