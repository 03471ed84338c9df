// PostgreSQL and an engine with a movable clock, for work on one part: prints one line of JSON with the environment
// and stays until SIGTERM or Ctrl-C; its data goes with it.   node scripts/dev-stack.mjs [name] [--full-speed]
// --full-speed: an engine as in production, for measuring (starts slower, no movable clock).
import { join } from 'node:path';
import { show } from './lib/failure.mjs';
import { VAR } from './lib/folders.mjs';
import { interrupted, interruption, listenForInterruption } from './lib/interruption.mjs';
import { takeLock } from './lib/lock.mjs';
import { removeHome, sweepThrowaways } from './lib/run-record.mjs';
import { startThrowawayStack } from './lib/stack.mjs';

const fullSpeed = process.argv.includes('--full-speed');
const name = process.argv.slice(2).find((each) => !each.startsWith('--')) ?? String(process.pid);
const home = join(VAR, `dev-stack-${name}`);
const lock = takeLock(join(VAR, `dev-stack-${name}.lock`));
if (lock.holder) {
  console.error(`a stack of that name runs already (pid ${lock.holder.pid})`);
  process.exit(1);
}
listenForInterruption();
try {
  await sweepThrowaways();
  await removeHome(home);
  const stack = await startThrowawayStack(home, { rehearsal: !fullSpeed, fullSpeed });
  console.log(JSON.stringify(stack.environment));
  await interrupted();
  await stack.stop();
} catch (error) {
  if (!interruption.aborted) {
    show(error);
    process.exitCode = 1;
  }
} finally {
  await removeHome(home);
  lock.release();
}
