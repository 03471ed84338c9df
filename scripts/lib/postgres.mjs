import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { run } from './run.mjs';
import { freePort } from './ports.mjs';
import { placeFor } from './postgres-place.mjs';
import { end, isAlive, launch, recordOf, tailOf, until } from './processes.mjs';

const ATTEMPTS = 6;
/** For data that is thrown away: nothing waits for the disk. */
const FLEETING = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts the PostgreSQL that came with npm on a free port of the loopback. `dataDir` is made on first use. Returns
 * `{ child, port, url(user, password, database) , stop }`. `started` hears of the process at once, to write it down.
 */
export async function startPostgres({
  dataDir,
  logFile,
  password,
  fleeting = false,
  settings = fleeting ? FLEETING : [],
  started = () => {},
  port,
}) {
  const place = await placeFor(dataDir);
  await endLeftOver(place);
  if (!existsSync(join(place.data, 'PG_VERSION'))) await initialise(place, password, fleeting);
  for (let attempt = 1; ; attempt += 1) {
    const chosen = port ?? (await freePort());
    const child = launchServer(place, chosen, logFile, settings);
    started(child);
    const outcome = await until(() => isReady(place, child.pid), { child, timeoutMs: 60_000, everyMs: 20 });
    if (outcome === 'ready') return running(place, child, chosen);
    await end(recordOf(child.pid), { signal: 'SIGQUIT' });
    if (attempt === ATTEMPTS)
      throw new Failure(`PostgreSQL did not start (${outcome}); ${logFile}:`, tailOf(logFile));
    // Sessions of a server that was killed may take a moment to notice; until then a new one refuses to start.
    await pause(attempt * 300);
  }
}

function running(place, child, port) {
  const record = recordOf(child.pid);
  return {
    child,
    port,
    url: (user, password, database) =>
      `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    /** Fast shutdown: connections are cut, everything committed is kept. */
    stop: async () => {
      if (process.platform === 'win32') {
        const pgCtl = join(place.native, 'bin', place.program('pg_ctl'));
        await run(pgCtl, ['stop', '-D', place.data, '-m', 'fast']).catch(() => undefined);
      }
      return end(record, { signal: 'SIGINT', graceMs: 30_000 });
    },
  };
}

function launchServer(place, port, logFile, extra) {
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    `shared_buffers=${sharedBuffersMb()}MB`,
    'timezone=UTC',
    'log_timezone=UTC',
    ...extra,
  ];
  const args = ['-D', place.data, ...settings.flatMap((each) => ['-c', each])];
  return launch(join(place.native, 'bin', place.program('postgres')), args, {
    cwd: place.data,
    env: place.env,
    logFile,
    ...place.ids,
  });
}

/**
 * A sixteenth of the memory, at most 1 GB: with PostgreSQL's own 128 MB the inbox of a house with a million closed cases
 * is read anew from the disk's cache whenever anything large was asked in between, which made its pages half as fast.
 * Only what is read is taken.
 */
function sharedBuffersMb() {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  return Math.min(1024, Math.max(128, Math.floor(memory / 16 / 2 ** 20)));
}

/** The server writes its state into the eighth line of postmaster.pid. */
function isReady(place, pid) {
  const lines = pidFile(place);
  return lines !== undefined && Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

function pidFile(place) {
  try {
    return readFileSync(join(place.data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

/**
 * A server that a killed run left behind is stopped; its postmaster.pid is removed when the pid in it is a stranger's
 * by now: the server writes there when it began, and the process must have that data folder on its command line. A
 * file whose process is dead stays: by it a new server sees sessions that outlived the old one, and waits for them.
 */
async function endLeftOver(place) {
  const pid = Number(pidFile(place)?.[0]);
  if (!(pid > 0)) return;
  const record = recordOf(pid);
  if (!isAlive(record)) return;
  if (commandLineOf(pid).includes(place.data)) await end(record, { signal: 'SIGINT', graceMs: 20_000 });
  else rmSync(join(place.data, 'postmaster.pid'), { force: true });
}

function commandLineOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (process.platform === 'win32') {
      const ask = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`;
      return execFileSync('powershell', ['-NoProfile', '-Command', ask], { encoding: 'utf8', stdio: 'pipe' });
    }
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}

async function initialise(place, password, fleeting) {
  rmSync(place.data, { recursive: true, force: true });
  mkdirSync(place.data, { recursive: true, mode: 0o700 });
  const passwordFile = join(place.data, '..', `.password-${process.pid}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.ids.uid !== undefined) {
    for (const path of [place.data, passwordFile]) chownSync(path, place.ids.uid, place.ids.gid);
  }
  chmodSync(place.data, 0o700);
  const args = [
    `--pgdata=${place.data}`,
    `--pwfile=${passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${bestLocale()}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(fleeting ? ['--no-sync'] : []),
  ];
  try {
    await run(join(place.native, 'bin', place.program('initdb')), args, {
      cwd: join(place.data, '..'),
      env: place.env,
      failure: 'the embedded PostgreSQL could not make its data folder',
      ...place.ids,
    });
  } catch (error) {
    rmSync(place.data, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Character classes must know Chinese, or trigram search finds none of it; C is only for systems without UTF-8 locales. */
function bestLocale() {
  if (process.platform === 'win32') return 'C';
  try {
    const available = execFileSync('locale', ['-a'], { encoding: 'utf8', stdio: 'pipe' }).split(/\r?\n/);
    return ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'].find((each) => available.includes(each)) ?? 'C';
  } catch {
    return 'C';
  }
}
