import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './folders.mjs';
import { run } from './run.mjs';

/**
 * Installs what package-lock.json names, only when node_modules holds something else. Install scripts do not run:
 * npm 11 blocks them anyway, and the one we need, the links of the embedded PostgreSQL, we do ourselves.
 */
export async function installPackages() {
  const { packages: wanted } = lockFile('package-lock.json');
  const { packages: present } = lockFile('node_modules/.package-lock.json');
  if (fits(wanted, present)) return 'up to date';
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    failure: 'npm ci failed (is the registry reachable?)',
  });
  return undefined;
}

/** npm leaves in node_modules a lock file of what it put there, without optional packages of other systems. */
export function fits(wanted = {}, present = {}) {
  const names = Object.keys(wanted).filter((name) => name !== '');
  if (names.length === 0 || Object.keys(present).some((name) => !(name in wanted))) return false;
  return names.every((name) => {
    const there = present[name];
    if (!there) return wanted[name].optional === true || wanted[name].peer === true;
    return there.version === wanted[name].version && there.integrity === wanted[name].integrity;
  });
}

function lockFile(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  } catch {
    return {};
  }
}
