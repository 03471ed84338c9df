import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { takeLock } from './lock.mjs';

/** One folder for all clones of this person: what they start at the same time must not choose the same port. */
const CHOSEN = join(tmpdir(), `fashen-ports-${userInfo().username}`);

const PORT_TRIES = 100;

/** True when nobody listens on that port of that address. */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * The first free port that no other running start has chosen, whether it listens there already or not; `release` it at
 * the end. Undefined when there is none.
 */
export async function choosePort(from, to, host) {
  for (let port = from; port <= to; port += 1) {
    const { release } = takeLock(join(CHOSEN, `${port}.lock`));
    if (!release) continue;
    if (await isFree(port, host)) return { port, release };
    release();
  }
  return undefined;
}

/**
 * A port that is free now; whoever uses it must still expect to lose it and ask again. Below those that systems give to
 * outgoing connections (Linux from 32768): one of those may be taken in the seconds until somebody listens there, or
 * while a part that was killed starts again.
 */
export async function freePort(host = '127.0.0.1') {
  for (let tries = 0; tries < PORT_TRIES; tries += 1) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port, host)) return port;
  }
  throw new Failure(`no free port found on ${host} between 20000 and 32000`);
}
