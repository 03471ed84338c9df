import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Reads again what is shown under the key. What is being read for the very first time may be from before the change,
 * and the library leaves such a reading as it is: it is read once more when it has come.
 */
export function refetch(queries: QueryClient, queryKey: QueryKey): void {
  const first = queries
    .getQueryCache()
    .findAll({ queryKey })
    .filter(({ state }) => state.fetchStatus === 'fetching' && state.data === undefined);
  void queries.invalidateQueries({ queryKey });
  for (const { promise, queryKey: exactly } of first) {
    const again = (): void => void queries.invalidateQueries({ queryKey: exactly, exact: true });
    // What failed is shown as a failure.
    promise?.then(again, () => undefined);
  }
}
