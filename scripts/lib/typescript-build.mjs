import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isCurrent, stamp } from './fingerprint.mjs';
import { CACHE, ROOT } from './folders.mjs';
import { run } from './run.mjs';

const DIST = join(ROOT, 'dist');
const COMPILER = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');

/** Compiles src/ into dist/, only when a source changed; output whose source is gone is removed. */
export async function buildTypeScript() {
  const key = fingerprint(['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json']);
  if (existsSync(DIST) && isCurrent('dist', key)) return 'up to date';
  // The compiler remembers what it wrote and would not write it again.
  if (!existsSync(DIST)) rmSync(join(CACHE, 'tsbuildinfo'), { force: true });
  await run(process.execPath, [COMPILER, '-p', 'tsconfig.build.json'], {
    failure: 'TypeScript found errors',
  });
  prune('');
  stamp('dist', key);
  return undefined;
}

function prune(path) {
  for (const entry of readdirSync(join(DIST, path), { withFileTypes: true })) {
    const relative = join(path, entry.name);
    const source = join(ROOT, 'src', relative.replace(/\.js(\.map)?$/, '.ts'));
    if (!existsSync(source)) rmSync(join(DIST, relative), { recursive: true, force: true });
    else if (entry.isDirectory()) prune(relative);
  }
}
