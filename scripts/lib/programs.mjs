import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answersOk } from './engine.mjs';
import { Failure } from './failure.mjs';
import { ROOT } from './folders.mjs';
import { interruption } from './interruption.mjs';
import { freePort } from './ports.mjs';
import { end, launch, recordOf, tailOf, until } from './processes.mjs';
import { run } from './run.mjs';

/** What runs to its end before the system serves, in this order; `owner` gets the database owner's address. */
export const PREPARATIONS = {
  migrations: { label: 'migrations', file: 'dist/database/migrate.js', owner: true },
  sampleData: { label: 'sample agencies and people', file: 'dist/sample-data/load.js' },
  deployment: { label: 'process models', file: 'dist/process-engine/deploy.js' },
};

/** What serves until it is stopped, and where it says that it is ready. */
export const SERVERS = {
  api: { file: 'dist/main.js', ready: (env) => `http://${reachable(env.HOST)}:${env.PORT}/api/health/ready` },
  worker: {
    file: 'dist/worker.js',
    ready: (env) => `http://127.0.0.1:${env.WORKER_HEALTH_PORT}/ready`,
  },
  /** Api and worker in one process, with simulated time. */
  rehearsal: {
    file: 'dist/rehearsals/main.js',
    ready: (env) => `http://127.0.0.1:${env.PORT}/api/rehearsal/state`,
  },
};

const START_LIMIT_MS = 180_000;

/** Runs one preparation; the last line it prints is its result. */
export async function prepare({ file, label, owner }, { environment, ownerUrl }) {
  const env = { ...process.env, ...environment, ...(owner ? { DATABASE_OWNER_URL: ownerUrl } : {}) };
  if (!owner) delete env.DATABASE_OWNER_URL;
  const output = await run(process.execPath, ['--enable-source-maps', file], {
    env,
    failure: `${label} failed`,
  });
  return output.trim().split('\n').at(-1);
}

/** Starts a server of ours and waits until it is ready; never with the database owner's address. */
export async function startServer(name, environment, { logFile, started = () => {} }) {
  const { file, ready } = SERVERS[name];
  if (!existsSync(join(ROOT, file))) throw new Failure(`${file} is missing`);
  const env = { ...process.env, ...environment };
  delete env.DATABASE_OWNER_URL;
  const child = launch(process.execPath, ['--enable-source-maps', file], { cwd: ROOT, env, logFile });
  started(child);
  const record = recordOf(child.pid);
  const outcome = await until(() => answersOk(ready(env)), {
    child,
    timeoutMs: START_LIMIT_MS,
    abort: interruption,
  });
  if (outcome !== 'ready') {
    await end(record);
    throw new Failure(`the ${name} did not start (${outcome}); ${logFile}:`, tailOf(logFile));
  }
  return { child, port: undefined, stop: () => end(record, { graceMs: 20_000 }) };
}

export function reachable(host = '127.0.0.1') {
  return { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? host;
}

export async function workerPort(asked) {
  return String(asked ?? (await freePort()));
}
