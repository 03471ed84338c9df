import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** The id that leads from a request through outbox, engine and worker in every log line; undefined outside of one. */
export function currentRequestId(): string | undefined {
  return storage.getStore();
}

/** Runs the work, and whatever it awaits, under the id. */
export function withRequestId<T>(requestId: string | undefined | null, work: () => T): T {
  return requestId ? storage.run(requestId, work) : work();
}
