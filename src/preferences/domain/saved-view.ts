import { type Refusal } from '../../shared/domain-error.js';
import { viewFilterUnknown, viewFilterValue } from './preferences.errors.js';

/** Lists that a person keeps views of: their work items, and the cases of the agency. */
export const VIEWED_LISTS = ['INBOX', 'CASES'] as const;
export type ViewedList = (typeof VIEWED_LISTS)[number];

/** A list as a person wants to find it again: what it is narrowed by, which columns, in which order. */
export interface SavedViewContent {
  readonly list: ViewedList;
  readonly name: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
}

const LONGEST_VALUE = 200;

/** Faults of a view's filter: a condition the list does not have, or a value that is too long; all at once. */
export function filterFaults(filter: Readonly<Record<string, unknown>>, known: readonly string[]): Refusal[] {
  return Object.entries(filter).flatMap(([name, value]) => {
    if (!known.includes(name)) return [viewFilterUnknown(name, known)];
    const fits = typeof value === 'string' && value !== '' && value.length <= LONGEST_VALUE;
    return fits ? [] : [viewFilterValue(name, LONGEST_VALUE)];
  });
}
