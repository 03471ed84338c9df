import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const WINDOWS = process.platform === 'win32';
const LARGE_LOG = 5_000_000;

/**
 * When a process began, as a text that no other process with the same number will ever have on this machine;
 * undefined when there is none. A pid alone is never enough to kill: numbers are used again.
 */
export function startTimeOf(pid) {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
    }
    if (WINDOWS) {
      const ask = `(Get-Process -Id ${Number(pid)} -ErrorAction Stop).StartTime.Ticks`;
      return execFileSync('powershell', ['-NoProfile', '-Command', ask], {
        encoding: 'utf8',
        stdio: 'pipe',
      }).trim();
    }
    const lines = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return lines.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** What to write down of a process so that a later run may end it without ever hitting a stranger. */
export function recordOf(pid) {
  return { pid, startTime: startTimeOf(pid) };
}

export function isAlive(record) {
  return record?.pid > 0 && record.startTime !== undefined && startTimeOf(record.pid) === record.startTime;
}

/** Ends a recorded process: the kind signal first, SIGKILL when it does not listen. True when there was one to end. */
export async function end(record, { signal = 'SIGTERM', graceMs = 15_000 } = {}) {
  if (!isAlive(record)) return false;
  send(record.pid, signal);
  if (await gone(record, graceMs)) return true;
  send(record.pid, 'SIGKILL');
  await gone(record, 5_000);
  return true;
}

/**
 * Starts a program that outlives a killed parent: output goes straight to a file (a pipe would break), and it has a
 * process group of its own, so that Ctrl-C reaches only us and we stop the parts in order.
 */
export function launch(command, args, { cwd, env, logFile, ...ids }) {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LARGE_LOG)
    renameSync(logFile, `${logFile}.old`);
  const log = openSync(logFile, 'a', 0o600);
  try {
    return spawn(command, args, {
      cwd,
      env,
      ...ids,
      detached: !WINDOWS,
      windowsHide: true,
      stdio: ['ignore', log, log],
    });
  } finally {
    closeSync(log);
  }
}

/** Waits until the check answers true; gives up when the process ends first or the time is over. */
export async function until(check, { child, timeoutMs, everyMs = 50, abort }) {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    if (child && (child.exitCode !== null || child.signalCode !== null)) return 'ended';
    if (abort?.aborted) return 'aborted';
    if (await check()) return 'ready';
    await pause(everyMs);
  }
  return 'timeout';
}

export function tailOf(logFile, lines = 25) {
  try {
    return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}

/** The parent's pid (Linux only). */
export function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function gone(record, graceMs) {
  const deadline = Date.now() + graceMs;
  while (Date.now() < deadline) {
    if (!isAlive(record)) return true;
    await pause(25);
  }
  return !isAlive(record);
}
