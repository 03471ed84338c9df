const controller = new AbortController();
const PARENT = process.ppid;

/** Aborted once somebody asks this program to end: Ctrl-C, SIGTERM, a closed terminal, or the end of npm above us. */
export const interruption = controller.signal;

/** Turns signals into `interruption`, so that the program itself decides the order in which its parts end. */
export function listenForInterruption() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => controller.abort());
  // npm hands signals to a shell that may not hand them on: without npm above us, nobody can stop us any more.
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== PARENT && controller.abort(), 1_000).unref();
  }
}

export function interrupted() {
  if (interruption.aborted) return Promise.resolve();
  const keepAlive = setInterval(() => undefined, 60_000);
  return new Promise((resolve) => {
    interruption.addEventListener('abort', () => resolve(clearInterval(keepAlive)), { once: true });
  });
}
