// PostgreSQL and an engine with a movable clock, for work on one part: prints one line of JSON with the environment
// and stays until SIGTERM or Ctrl-C.   node scripts/dev-stack.mjs [name]
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { VAR } from './lib/folders.mjs';
import { show } from './lib/failure.mjs';
import { takeLock } from './lib/lock.mjs';
import { removeData } from './lib/postgres-place.mjs';
import { startThrowawayStack } from './lib/stack.mjs';

const name = process.argv[2] ?? String(process.pid);
const home = join(VAR, `dev-stack-${name}`);
const lock = takeLock(join(VAR, `dev-stack-${name}.lock`));
if (lock.holder) {
  console.error(`a stack of that name runs already (pid ${lock.holder.pid})`);
  process.exit(1);
}
const leave = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave.abort());

try {
  await removeData(join(home, 'postgres'));
  rmSync(home, { recursive: true, force: true });
  const stack = await startThrowawayStack(home, { abort: leave.signal });
  console.log(JSON.stringify(stack.environment));
  await new Promise((resolve) => {
    const alive = setInterval(() => undefined, 60_000);
    const done = () => resolve(clearInterval(alive));
    if (leave.signal.aborted) done();
    leave.signal.addEventListener('abort', done);
  });
  await stack.stop();
} catch (error) {
  if (!leave.signal.aborted) {
    show(error);
    process.exitCode = 1;
  }
} finally {
  await removeData(join(home, 'postgres'));
  rmSync(home, { recursive: true, force: true });
  lock.release();
}
