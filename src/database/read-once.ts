import type { EntityManager as Tx } from 'typeorm';

const known = new WeakMap<Tx, Map<string, unknown>>();

/**
 * Reads rows of a locked case once in a transaction, however many rules ask for them: nobody else can change them
 * meanwhile. Whoever writes them in the same transaction says so by `forgetReads`. Outside of a transaction everything
 * is read each time. The value is shared, so it is never changed.
 */
export async function readOnce<T>(tx: Tx, key: string, load: () => Promise<T>): Promise<T> {
  if (!tx.queryRunner?.isTransactionActive) return load();
  const values = known.get(tx) ?? new Map<string, unknown>();
  known.set(tx, values);
  if (values.has(key)) return values.get(key) as T;
  const value = await load();
  // Forgotten meanwhile: what was read may be older than what was written.
  if (known.get(tx) === values) values.set(key, value);
  return value;
}

/** After a write, and after a lock was waited for. */
export function forgetReads(tx: Tx): void {
  known.delete(tx);
}
