import { badCursor } from './inbox.errors.js';

/** Where a page ended: the instant it was sorted by and the id of its last item. */
export interface Cursor {
  readonly at: Date;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(`${cursor.at.toISOString()}|${cursor.id}`).toString('base64url');
}

/** Refuses (CURSOR_INVALID) what we did not hand out. */
export function decodeCursor(text: string, field = 'after'): Cursor {
  const [instant = '', id = '', ...rest] = Buffer.from(text, 'base64url').toString('utf8').split('|');
  const at = new Date(INSTANT.test(instant) ? instant : NaN);
  if (rest.length > 0 || !UUID.test(id) || Number.isNaN(at.getTime())) throw badCursor(field);
  return { at, id };
}
