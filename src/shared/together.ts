/** Waits for the parts of an answer that do not depend on each other; their statements share a way to the database. */
export async function together<T extends object>(parts: { [Name in keyof T]: Promise<T[Name]> }): Promise<T> {
  const named = Object.entries<Promise<unknown>>(parts);
  const values = await Promise.all(named.map(async ([name, value]) => [name, await value] as const));
  return Object.fromEntries(values) as T;
}
