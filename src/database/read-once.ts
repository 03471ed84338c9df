import type { EntityManager as Tx } from 'typeorm';

const known = new WeakMap<Tx, Map<string, Promise<unknown>>>();

/**
 * Reads rows of a locked case, or of a snapshot, once in a transaction, however many rules ask for them, also at once:
 * nobody else can change them meanwhile. Whoever writes them in the same transaction says so by `forgetReads`. Outside
 * of a transaction everything is read each time. The value is shared, so it is never changed.
 */
export function readOnce<T>(tx: Tx, key: string, load: () => Promise<T>): Promise<T> {
  if (!tx.queryRunner?.isTransactionActive) return load();
  const values = known.get(tx) ?? new Map<string, Promise<unknown>>();
  known.set(tx, values);
  const read = (values.get(key) as Promise<T> | undefined) ?? load();
  values.set(key, read);
  return read;
}

/** After a write, and after a lock was waited for. */
export function forgetReads(tx: Tx): void {
  known.delete(tx);
}
