import { AsyncLocalStorage } from 'node:async_hooks';

interface Seen {
  version?: string | null;
  at: number;
}

const storage = new AsyncLocalStorage<Seen>();

/** What was seen longer ago is asked for again: a stream of changes lives in its request for minutes. */
const STANDS_FOR_MS = 1_000;

/** Runs a request, or a step of a worker, in which the version of what is kept in memory is read only once. */
export function withKeptVersion<T>(work: () => T): T {
  return storage.run({ at: 0 }, work);
}

/** Notes the version that a statement of the present request or step has read along; null where there is none. */
export function sawKeptVersion(version: string | null): void {
  const seen = storage.getStore();
  if (!seen) return;
  seen.version = version;
  seen.at = performance.now();
}

/** After a transaction of one's own what was seen may be older than what one did. */
export function forgetKeptVersion(): void {
  const seen = storage.getStore();
  if (seen) seen.at = -Infinity;
}

/** The version as this request or step has seen it a moment ago; undefined when it has not. */
export function keptVersionSeen(): string | null | undefined {
  const seen = storage.getStore();
  if (!seen || performance.now() - seen.at > STANDS_FOR_MS) return undefined;
  return seen.version;
}
