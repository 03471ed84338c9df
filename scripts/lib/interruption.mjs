import { readFileSync } from 'node:fs';
import { isAlive, parentOf, recordOf } from './processes.mjs';

const controller = new AbortController();

/** Aborted once somebody asks this program to end: Ctrl-C, SIGTERM, a closed terminal, or the end of npm above us. */
export const interruption = controller.signal;

/** Turns signals into `interruption`, so that the program itself decides the order in which its parts end. */
export function listenForInterruption() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => controller.abort());
  if (!process.env.npm_lifecycle_event) return;
  // npm starts a shell that starts us, and neither hands every signal on: without them nobody can stop us any more.
  const parent = process.ppid;
  const npm = npmAboveShell(parent) && recordOf(npmAboveShell(parent));
  const left = () => process.ppid !== parent || (npm && !isAlive(npm));
  setInterval(() => left() && controller.abort(), 1_000).unref();
}

export function interrupted() {
  if (interruption.aborted) return Promise.resolve();
  const keepAlive = setInterval(() => undefined, 60_000);
  return new Promise((resolve) => {
    interruption.addEventListener('abort', () => resolve(clearInterval(keepAlive)), { once: true });
  });
}

/** npm's pid when the given process is the shell between npm and us (Linux only). */
function npmAboveShell(pid) {
  try {
    const [shell, option] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return /(^|\/)(sh|bash|dash)$/.test(shell) && option === '-c' ? parentOf(pid) : undefined;
  } catch {
    return undefined;
  }
}
