/**
 * One text for one value: keys sorted by code unit, no white space, nothing for `undefined` members, instants as
 * ISO 8601 in UTC with milliseconds, whole numbers beyond 2^53 as strings. Two equal states give one digest.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(canonical(value)) ?? 'null';
}

function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map((each: unknown) => canonical(each));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, each]) => [key, canonical(each)]));
}

const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** PostgreSQL keeps no NUL and no half of a surrogate pair: what is hashed must be what is stored. */
export function storableText(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}
