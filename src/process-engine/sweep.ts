import type { Tx } from '../database/index.js';
import type { FindingKind } from './engine-finding.entity.js';
import type { Seen } from './findings.repository.js';

/** What one check found; `seen` is complete for the check's kinds, so open findings that are not in it are over. */
export interface SweepResult {
  readonly seen: readonly Seen[];
  /** Put right in this sweep. */
  readonly repaired: readonly Seen[];
}

/** One comparison of our database with the engine. */
export interface SweepCheck {
  readonly kinds: readonly FindingKind[];
  run(tx: Tx): Promise<SweepResult>;
}

/** Splits a list that is too long for one query. */
export function chunks<T>(list: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < list.length; from += size) parts.push(list.slice(from, from + size));
  return parts;
}
