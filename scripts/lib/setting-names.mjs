import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './folders.mjs';

let names;

/** The names of all settings, from .env.example (a test keeps that file equal to src/config). */
export function settingNames() {
  names ??= [...readFileSync(join(ROOT, '.env.example'), 'utf8').matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(
    ([, name]) => name,
  );
  return names;
}
