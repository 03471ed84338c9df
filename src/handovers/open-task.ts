import { type WorkItem } from '../inbox/index.js';
import { taskNotNamed } from './domain/handovers.errors.js';

/** The one open task that is meant. Refuses TASK_NOT_OPEN, or TASK_NOT_NAMED when several are. */
export function openTask(
  open: readonly WorkItem[],
  { taskKey, workItemId }: { readonly taskKey: string; readonly workItemId?: string },
): WorkItem {
  const found = open.filter((item) => item.taskKey === taskKey && (workItemId ?? item.id) === item.id);
  const [item] = found;
  if (!item || found.length > 1) throw taskNotNamed(taskKey, found.length);
  return item;
}
