import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** What was made from the sources and can be made again. */
export const CACHE = join(ROOT, '.cache');
/** What a running system keeps: data, secrets, logs. */
export const VAR = join(ROOT, 'var');

export function folder(...parts) {
  const path = join(...parts);
  mkdirSync(path, { recursive: true });
  return path;
}
