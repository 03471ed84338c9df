import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { folder } from './folders.mjs';
import { isAlive, recordOf } from './processes.mjs';

/**
 * Takes a lock file that names its holder by pid and start time. A lock whose holder is dead is taken over. Returns
 * `{ release }`, or `{ holder }` when a living process has it.
 */
export function takeLock(file) {
  folder(dirname(file));
  const mine = JSON.stringify(recordOf(process.pid));
  for (;;) {
    if (createWith(file, mine)) return { release: () => release(file, mine) };
    const found = contentOf(file);
    if (found === undefined) continue;
    const holder = parse(found);
    if (holder && isAlive(holder)) return { holder };
    discard(file, found);
  }
}

/** Runs the work while holding the lock; waits for whoever has it. */
export async function withLock(file, work) {
  let lock = takeLock(file);
  while (lock.holder) {
    await pause(200);
    lock = takeLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** The file appears whole or not at all: written aside, then linked, which fails when the name is taken. */
function createWith(file, text) {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, text, { mode: 0o600 });
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Moves a dead holder's lock away; puts it back when another process took over in between. */
function discard(file, expected) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (contentOf(aside) !== expected) {
    try {
      linkSync(aside, file);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  rmSync(aside, { force: true });
}

function release(file, mine) {
  if (contentOf(file) === mine) rmSync(file, { force: true });
}

function contentOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
