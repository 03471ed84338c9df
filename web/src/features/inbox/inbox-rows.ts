import type { WorkItem } from '../../lib/api/types';

/** A line of the list: the head of a due day, or a task. */
export type Row =
  | {
      readonly kind: 'day';
      readonly first: WorkItem;
      readonly count: number;
      /** The day goes on beyond what is loaded. */
      readonly open: boolean;
    }
  | { readonly kind: 'task'; readonly item: WorkItem; readonly index: number };

/** Tasks under the day on which they are due, in the order in which the api sends them; `more` are still to be loaded. */
export function rowsOf(items: readonly WorkItem[], grouped: boolean, more: boolean): readonly Row[] {
  if (!grouped) return items.map((item, index) => ({ kind: 'task', item, index }));
  const rows: Row[] = [];
  for (let start = 0; start < items.length;) {
    const first = items[start] as WorkItem;
    let end = start;
    while (end < items.length && items[end]?.dueDate === first.dueDate) end += 1;
    rows.push({ kind: 'day', first, count: end - start, open: more && end === items.length });
    for (let index = start; index < end; index += 1)
      rows.push({ kind: 'task', item: items[index] as WorkItem, index });
    start = end;
  }
  return rows;
}
