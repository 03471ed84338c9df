/** Doubling wait before try number `failures + 1`, milliseconds, from `first` up to `longest`. */
export function doublingWait(failures: number, first: number, longest: number): number {
  return Math.min(longest, first * 2 ** Math.max(0, Math.min(failures - 1, 30)));
}

/** Wait of an external task before its next run: `first`, five times longer after each failure, at most 5 minutes. */
export function retryWait(failures: number, first: number): number {
  return Math.min(300_000, first * 5 ** Math.max(0, failures - 1));
}
