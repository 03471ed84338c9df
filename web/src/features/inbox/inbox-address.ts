import { useMemo, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { columnsOf, keepColumns, keptColumns, type Column } from './columns';
import { VIEWS, type InboxFilter, type View } from './inbox.query';

/** What a list can be narrowed by, in the order in which it is asked. */
export const FILTERS = [
  'caseKind',
  'taskKey',
  'stage',
  'caseNo',
  'party',
  'cause',
  'amountFrom',
  'amountTo',
  'handlerId',
  'reviewerId',
  'dueFrom',
  'dueTo',
] as const satisfies readonly (keyof InboxFilter)[];
export type FilterName = (typeof FILTERS)[number];

/** What the page shows: all of it stands in its address, so that a reload, the back key and a saved view bring it back. */
export interface Shown {
  readonly view: View;
  readonly filter: InboxFilter;
  readonly columns: readonly Column[];
  /** The saved view it came from. */
  readonly saved: string | undefined;
}

interface Address extends Shown {
  /** Another filter in the same view; the same history entry. */
  readonly narrow: (filter: InboxFilter) => void;
  readonly arrange: (columns: readonly Column[]) => void;
  readonly open: (shown: Partial<Shown>) => void;
}

export function useInboxAddress(): Address {
  const name = useParams()['view'];
  const [search] = useSearchParams();
  const go = useNavigate();
  const [kept, setKept] = useState(keptColumns);
  const shown = useMemo(() => shownBy(name, search, kept), [name, search, kept]);
  const open = (next: Partial<Shown>, replace = false): void =>
    // At once: the router would let it wait behind whatever else is drawn, and a list narrowed and kept as a view in the
    // same breath was kept without its filter.
    void go(addressOf({ ...shown, ...next }), { replace, flushSync: true });
  return {
    ...shown,
    open,
    narrow: (filter) => open({ filter }, true),
    arrange: (columns) => {
      // Inside a saved view the arrangement is the view's; elsewhere it is how one likes every list.
      if (shown.saved !== undefined) return open({ columns }, true);
      keepColumns(columns);
      setKept(columns);
    },
  };
}

export function addressOf({ view, filter, columns, saved }: Shown): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) if (value) search.set(key, value);
  if (saved !== undefined) {
    search.set('saved', saved);
    search.set('columns', columns.join('.'));
  }
  const text = search.toString();
  return `/inbox/${view}${text === '' ? '' : `?${text}`}`;
}

function shownBy(name: string | undefined, search: URLSearchParams, kept: readonly Column[]): Shown {
  const filter: InboxFilter = {};
  for (const key of [...FILTERS, 'text', 'caseId'] as const) {
    const value = search.get(key);
    if (value) filter[key] = value;
  }
  const saved = search.get('saved') ?? undefined;
  return {
    view: VIEWS.find((view) => view === name) ?? 'mine',
    filter,
    saved,
    columns: saved === undefined ? kept : columnsOf((search.get('columns') ?? '').split('.')),
  };
}
