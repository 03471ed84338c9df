import type { WorkItem } from '../../lib/api/types';

/** A line of the list: the head of a due day, or a task. */
export type Row =
  | { readonly kind: 'day'; readonly date: string | null; readonly count: number }
  | { readonly kind: 'task'; readonly item: WorkItem; readonly index: number };

/** Tasks under the day on which they are due, in the order in which the api sends them. */
export function rowsOf(items: readonly WorkItem[], grouped: boolean): readonly Row[] {
  const rows: Row[] = [];
  items.forEach((item, index) => {
    const before = items[index - 1];
    if (grouped && (index === 0 || before?.dueDate !== item.dueDate)) {
      const count = items.filter(({ dueDate }) => dueDate === item.dueDate).length;
      rows.push({ kind: 'day', date: item.dueDate, count });
    }
    rows.push({ kind: 'task', item, index });
  });
  return rows;
}
