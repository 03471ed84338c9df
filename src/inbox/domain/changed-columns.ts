/** Those of the wanted columns that differ from what is stored, or nothing when all are the same. */
export function changedColumns<T extends object>(stored: object, wanted: T): Partial<T> | undefined {
  const before = stored as Partial<Record<keyof T, unknown>>;
  const keys = (Object.keys(wanted) as (keyof T)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(wanted[key]),
  );
  if (keys.length === 0) return undefined;
  return Object.fromEntries(keys.map((key) => [key, wanted[key]])) as Partial<T>;
}
