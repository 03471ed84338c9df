/**
 * What a form holds, without what was left empty: blank texts, unset fields, and objects and rows that hold nothing
 * else. The api tells an absent field from an empty one.
 */
export function tidy<T>(values: T): T {
  return clean(values) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.map(clean).filter((each) => each !== undefined);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const kept = Object.entries(value)
    .map(([name, each]) => [name, clean(each)] as const)
    .filter(([, each]) => each !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
