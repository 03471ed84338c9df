import { lastDayOf } from '../../lib/format/format';
import type { Scope } from './overview-filter';

/** The part of a period that lies in a month, `2026-10`. */
export function monthOf(month: string, scope: Scope): Scope {
  const [first, last] = [`${month}-01`, lastDayOf(month)];
  return {
    ...scope,
    from: first > scope.from ? first : scope.from,
    to: last < scope.to ? last : scope.to,
  };
}
