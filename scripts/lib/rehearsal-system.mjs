import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { interruption } from './interruption.mjs';
import { freePort } from './ports.mjs';
import { PREPARATIONS, prepare, startServer } from './programs.mjs';
import { sweepThrowaways } from './run-record.mjs';
import { startThrowawayStack } from './stack.mjs';
import { step } from './steps.mjs';

/**
 * The whole system under one clock that can be moved, with sample people, on data that is thrown away with `home`.
 * `prefix` begins each line of its steps.
 */
export async function startRehearsalSystem(home, prefix = '') {
  await sweepThrowaways();
  const stack = await step(`${prefix}database and engine`, () => startThrowawayStack(home));
  let server;
  const stop = async () => {
    await server?.stop();
    await stack.stop();
  };
  try {
    const port = String(await freePort());
    const url = `http://127.0.0.1:${port}`;
    const environment = { ...stack.environment, HOST: '127.0.0.1', PORT: port, PUBLIC_ORIGIN: url };
    const { DATABASE_OWNER_URL: ownerUrl } = stack.environment;
    for (const program of Object.values(PREPARATIONS)) {
      await step(`${prefix}${program.label}`, () => prepare(program, { environment, ownerUrl }));
    }
    server = await step(`${prefix}api and worker under one clock`, () =>
      startServer('rehearsal', environment, { logFile: join(home, 'rehearsal.log') }),
    );
    if (interruption.aborted) throw new Failure('interrupted');
    return { url, environment, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
