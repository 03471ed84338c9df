import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const TICKS_PER_SECOND = 100;
const LINUX = process.platform === 'linux';

/** Resident memory in MB; shared pages of PostgreSQL's many processes are counted once (proportional set size). */
export function memoryOf(pids) {
  const kilobytes = pids.reduce((sum, pid) => sum + residentKb(pid), 0);
  return Math.round(kilobytes / 1024);
}

/** CPU seconds used so far by the processes, including those of their children that have ended; Linux only. */
export function cpuSeconds(pids) {
  if (!LINUX) return undefined;
  return pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
}

/** A process and its direct children: PostgreSQL keeps one per connection. */
export function withChildren(pid) {
  if (!LINUX) return [pid];
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid);
  return [pid, ...children.map(Number)];
}

function residentKb(pid) {
  try {
    if (LINUX)
      return Number(/^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).trim());
  } catch {
    return 0;
  }
}

function fieldsOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function parentOf(pid) {
  return Number(fieldsOf(pid)[1]);
}

function cpuOf(pid) {
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fieldsOf(pid).slice(11, 15).map(Number);
  return (user + system + childUser + childSystem) / TICKS_PER_SECOND;
}
