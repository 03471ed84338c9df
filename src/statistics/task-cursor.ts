import { type TaskPosition } from './domain/open-tasks.js';
import { cursorInvalid } from './domain/statistics.errors.js';

/** Where the next page of tasks begins; opaque to the caller. */
export function taskCursorOf({ sortAt, taskId }: TaskPosition): string {
  return Buffer.from(`${sortAt}|${taskId}`).toString('base64url');
}

/** @throws CURSOR_INVALID */
export function readTaskCursor(cursor: string | undefined): TaskPosition | undefined {
  if (cursor === undefined) return undefined;
  const [sortAt = '', taskId = ''] = Buffer.from(cursor, 'base64url').toString().split('|');
  if (/^\+?\d{4,6}-\d\d-\d\dT[\d:.]+Z$/.test(sortAt) && /^[0-9a-f-]{36}$/.test(taskId))
    return { sortAt, taskId };
  throw cursorInvalid();
}
