import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { takeLock } from './lock.mjs';

/** One folder for all clones of this person: what they start at the same time must not choose the same port. */
const CHOSEN = join(tmpdir(), `fashen-ports-${userInfo().username}`);

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

/** A port that is free now; whoever uses it must still expect to lose it and ask again. */
export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host, exclusive: true }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
