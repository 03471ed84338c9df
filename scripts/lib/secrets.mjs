import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from './failure.mjs';
import { folder } from './folders.mjs';

const NAMES = ['postgres', 'owner', 'application', 'engineDatabase', 'engine'];

/** The random passwords of the embedded parts, made once, in a file that only its user can read. */
export function secretsIn(file, { databaseExists = false } = {}) {
  if (existsSync(file)) {
    chmodSync(file, 0o600);
    return JSON.parse(readFileSync(file, 'utf8'));
  }
  if (databaseExists) {
    throw new Failure(
      `${file} is missing, but the database it belongs to is there: restore the file, or move the database away.`,
    );
  }
  const secrets = Object.fromEntries(NAMES.map((name) => [name, randomBytes(24).toString('base64url')]));
  folder(dirname(file));
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}
